package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Small pods drawn from a seed: few cases, so that every plan there is can be tried. */
final class AnyPod {

    private static final LocalDate FROM = LocalDate.parse("2026-11-24");
    private static final int[] LIMITS = {7, 14, 17, 21, 28};
    private static final int[] MINUTES = {10, 15, 20, 30};
    private static final UUID FAMILY = new UUID(1, 1);

    private final Random random;
    private final int weeks;
    private final int usual;

    private AnyPod(Random random) {
        this.random = random;
        this.weeks = 2 + random.nextInt(7);
        this.usual = 10 + 5 * random.nextInt(14);
    }

    static PodToPlan drawn(Random random) {
        return new AnyPod(random).pod();
    }

    private PodToPlan pod() {
        List<Session> sessions = sessions();
        long first = sessions.stream()
                .filter(session -> session.minutes() > 0)
                .mapToLong(session -> session.day().toEpochDay())
                .min()
                .orElse(FROM.toEpochDay());
        int kept = random.nextInt(4) == 0 ? 10 : 0;
        return new PodToPlan(FROM, FROM.plusWeeks(weeks), cases(first), sessions, kept);
    }

    private List<Session> sessions() {
        boolean varies = random.nextInt(3) == 0;
        List<Session> sessions = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            LocalDate day = FROM.plusWeeks(week).plusDays(random.nextInt(6) == 0 ? 1 : 0);
            int minutes = varies ? usual + 5 * random.nextInt(5) : usual;
            sessions.add(new Session(day, random.nextInt(8) == 0 ? 0 : minutes));
            if (random.nextInt(12) == 0) {
                sessions.add(new Session(day.plusDays(3), usual));
            }
        }
        return sessions;
    }

    private List<CaseToPlan> cases(long firstSession) {
        boolean alike = random.nextBoolean();
        int minutes = any(MINUTES);
        List<CaseToPlan> cases = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            int limit = any(LIMITS);
            cases.add(new CaseToPlan(
                    new UUID(random.nextLong(), random.nextLong()),
                    LocalDate.ofEpochDay(firstSession + random.nextInt(limit + 1)),
                    limit,
                    alike ? minutes : any(MINUTES),
                    random.nextInt(30),
                    random.nextInt(6) == 0,
                    random.nextInt(3) == 0 ? FAMILY : null,
                    random.nextInt(9) == 0));
        }
        return cases;
    }

    private int any(int[] values) {
        return values[random.nextInt(values.length)];
    }
}
