package org.throughline.stack.demo.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.WorkerRole;
import org.throughline.stack.demo.chance.Dice;
import org.throughline.stack.demo.chance.Mix;
import org.throughline.stack.demo.council.Worker;

/** Makes up workers and keeps the list of all. */
final class HireWorker {
    private static final Set<WorkerRole> NOT_REGISTERED = EnumSet.of(
            WorkerRole.SOCIAL_WORKER_IN_TRAINING, WorkerRole.POD_ADMINISTRATIVE_OFFICER, WorkerRole.RETURNS_OFFICER);
    private static final Mix<Employment> EMPLOYMENTS =
            Mix.of(Employment.PERMANENT, 84).and(Employment.AGENCY, 16);

    /** The workforce census has a shorter list of ethnic groups than that of children. */
    private static final Mix<String> ETHNICITIES = Mix.of("WBRI", 64)
            .and("WOTH", 6)
            .and("BAFR", 8)
            .and("BCRB", 5)
            .and("AIND", 3)
            .and("APKN", 3)
            .and("MWBC", 2)
            .and("OOTH", 2)
            .and("REFU", 4)
            .and("NOBT", 3);

    private final Dice dice;
    private final LocalDate today;
    private final Set<String> sweNumbers = new HashSet<>();
    private final List<Worker> hired = new ArrayList<>();

    HireWorker(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
    }

    /** A new worker, with a fixed id where one is given; demo accounts are permanent and full time. */
    Worker hire(UUID fixedId, WorkerRole role, BigDecimal fte, LocalDate startedOn, Worker.Leaving leaving) {
        boolean newlyQualified = role == WorkerRole.SOCIAL_WORKER && dice.chance(0.3);
        LocalDate asyeUntil = startedOn.plusYears(1).minusDays(1);
        Employment employment = dice.from(EMPLOYMENTS);
        boolean asye = newlyQualified && fixedId == null && asyeUntil.isAfter(today);
        Worker worker = new Worker(
                fixedId == null ? Ids.worker(dice) : fixedId,
                NOT_REGISTERED.contains(role) ? null : sweNumber(),
                Names.given(dice),
                Names.family(dice),
                role,
                fte,
                fixedId == null && !asye ? employment : Employment.PERMANENT,
                startedOn,
                asye ? asyeUntil : null,
                leaving,
                new Worker.Person(
                        today.minusYears(dice.between(24, 62)).minusDays(dice.between(0, 364)),
                        dice.chance(0.87) ? 2 : 1,
                        dice.from(ETHNICITIES),
                        newlyQualified ? 1 : dice.between(2, 8)));
        hired.add(worker);
        return worker;
    }

    /** Everybody hired so far. */
    List<Worker> everybody() {
        return hired;
    }

    /** Ten digits that begin with 9: the register's numbers are shorter, so it is nobody's. */
    private String sweNumber() {
        String number = "SW9" + "%09d".formatted(dice.between(0, 999_999_999));
        return sweNumbers.add(number) ? number : sweNumber();
    }
}
