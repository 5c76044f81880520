package org.throughline.cases.imports.cin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.clock.RecomputeClocks;
import org.throughline.cases.imports.CaseChanges;
import org.throughline.cases.imports.ChildRows.OfChild;
import org.throughline.cases.imports.ImportedCase;
import org.throughline.cases.imports.ImportedCases;
import org.throughline.cases.imports.KeepCases;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.imports.Tally;

/** Keeps the referrals of a census and what they mean for cases. */
@ApplicationScoped
class KeepCensusReferrals {

    private final CensusReferralRepository referrals;
    private final ImportedCases cases;
    private final KeepCases keepCases;
    private final RecomputeClocks clocks;
    private final Audit audit;

    KeepCensusReferrals(
            CensusReferralRepository referrals,
            ImportedCases cases,
            KeepCases keepCases,
            RecomputeClocks clocks,
            Audit audit) {
        this.referrals = referrals;
        this.cases = cases;
        this.keepCases = keepCases;
        this.clocks = clocks;
        this.audit = audit;
    }

    void keep(List<OfChild<CensusFact>> told, Tally tally) {
        var byChild = new LinkedHashMap<UUID, List<OfChild<CensusFact>>>();
        told.forEach(row -> byChild.computeIfAbsent(row.child().id(), id -> new ArrayList<>())
                .add(row));
        Map<UUID, List<StoredReferral>> stored = referrals.of(byChild.keySet());
        Map<UUID, List<ImportedCase>> known = cases.of(byChild.keySet());
        var changes = new CaseChanges();
        var kept = new ArrayList<StoredReferral>();
        byChild.forEach((child, rows) -> {
            var inNeed = new ChildInNeed(
                    child, stored.getOrDefault(child, List.of()), known.getOrDefault(child, List.of()), changes);
            rows.sort(Comparator.comparing(row -> row.fact().referral().referredOn()));
            rows.forEach(row -> tally(row.row().line(), inNeed.take(row.fact().referral()), tally));
            kept.addAll(inNeed.kept);
        });
        keepCases.keep(changes);
        referrals.keep(kept);
        List<UUID> children =
                kept.stream().map(StoredReferral::childId).distinct().toList();
        audit.wrote("IMPORT_REFERRALS", "child", children);
        clocks.ofChildren(children);
    }

    private static void tally(long line, ChildInNeed.Outcome outcome, Tally tally) {
        switch (outcome) {
            case CREATED -> tally.created(1);
            case UPDATED -> tally.updated(1);
            case UNCHANGED -> tally.unchanged(1);
            case OVERLAPS ->
                tally.refused(
                        line,
                        "CINreferralDate",
                        "overlaps-another-referral",
                        "The child had an open case from an earlier referral then: one at a time.");
            case HAS_LED_TO_A_CASE ->
                tally.refused(
                        line,
                        "ReferralNFA",
                        "has-led-to-a-case",
                        "An earlier census said that this referral led to a case: a person must decide.");
        }
    }
}
