package org.throughline.cases.familiarity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.familiarity.FamiliarityView.Known;
import org.throughline.cases.familiarity.rule.Familiarity;
import org.throughline.cases.familiarity.rule.Weights;
import org.throughline.platform.audit.Audit;

/** Shows who knows a child, and from what. */
@ApplicationScoped
class ReadFamiliarity {

    private final CaseAccess access;
    private final CaseFileRepository cases;
    private final WeighFamiliarity weigh;
    private final PodMemberRepository members;
    private final Audit audit;
    private final Clock clock;

    ReadFamiliarity(
            CaseAccess access,
            CaseFileRepository cases,
            WeighFamiliarity weigh,
            PodMemberRepository members,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.weigh = weigh;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    FamiliarityView of(UUID caseId) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        LocalDate today = LocalDate.now(clock);
        UUID childId = cases.findById(caseId).childId();
        List<Familiarity> known = weigh.with(List.of(childId), today).get(childId);
        return new FamiliarityView(caseId, today, Weights.PRESENT, workers(caseId, known, today));
    }

    private List<Known> workers(UUID caseId, List<Familiarity> known, LocalDate today) {
        UUID keyworker = members.keyworker(caseId, today).orElse(null);
        var seats = new LinkedHashMap<UUID, String>();
        members.of(caseId, today).forEach(member -> seats.put(member.workerId(), member.seat()));
        var all = new ArrayList<>(known);
        seats.keySet().stream()
                .filter(seated -> known.stream().noneMatch(one -> one.workerId().equals(seated)))
                .forEach(stranger -> all.add(Familiarity.none(stranger)));
        return all.stream()
                .sorted(Comparator.comparing(Familiarity::points).reversed().thenComparing(Familiarity::workerId))
                .map(one -> new Known(
                        one.workerId(),
                        seats.get(one.workerId()),
                        one.workerId().equals(keyworker),
                        one.points(),
                        one.reasons()))
                .toList();
    }
}
