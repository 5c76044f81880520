package org.throughline.cases.imports.cin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.imports.CaseChanges;
import org.throughline.cases.imports.ImportedCase;

/**
 * What the census says of one child's referrals, and what that means for the child's cases. A referral without further action
 * opens none. Any other belongs to the case that runs at the time, if no other referral has led to that one; else it opens one.
 */
final class ChildInNeed {

    private final UUID child;
    private final List<StoredReferral> stored;
    private final List<ImportedCase> cases;
    private final CaseChanges changes;
    final List<StoredReferral> kept = new ArrayList<>();

    ChildInNeed(UUID child, List<StoredReferral> stored, List<ImportedCase> cases, CaseChanges changes) {
        this.child = child;
        this.stored = new ArrayList<>(stored);
        this.cases = new ArrayList<>(cases);
        this.changes = changes;
    }

    /** What became of a told referral. */
    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        OVERLAPS,
        HAS_LED_TO_A_CASE
    }

    /** Takes one told referral; call in the order of their dates. */
    Outcome take(CensusReferral told) {
        Optional<StoredReferral> before = stored.stream()
                .filter(referral -> referral.referredOn().equals(told.referredOn()))
                .findFirst();
        if (before.isPresent()
                && before.get()
                        .equals(StoredReferral.of(told, child, before.get().caseId()))) {
            return Outcome.UNCHANGED;
        }
        if (told.noFurtherAction()) {
            return before.isPresent() && before.get().caseId() != null
                    ? Outcome.HAS_LED_TO_A_CASE
                    : keep(told, null, before);
        }
        if (stored.stream().anyMatch(other -> overlaps(told, other))) {
            return Outcome.OVERLAPS;
        }
        Optional<ImportedCase> file = before.map(StoredReferral::caseId).flatMap(this::file);
        file.ifPresent(current -> change(current, told, before.orElseThrow()));
        return keep(told, file.orElseGet(() -> caseFor(told)).id(), before);
    }

    private Outcome keep(CensusReferral told, UUID caseId, Optional<StoredReferral> before) {
        StoredReferral now = StoredReferral.of(told, child, caseId);
        before.ifPresent(stored::remove);
        stored.add(now);
        kept.add(now);
        return before.isPresent() ? Outcome.UPDATED : Outcome.CREATED;
    }

    /** A newer census: only what it says differently than before changes the case. */
    private void change(ImportedCase file, CensusReferral told, StoredReferral before) {
        if (!file.open()) {
            return;
        }
        if (!told.open()) {
            replace(file, changes.close(file, later(told.closedOn(), file.openedOn()), told.closureReason()));
        } else if (told.stage() != before.stage() && told.stage() != file.stage()) {
            replace(file, changes.move(file, told.stage(), later(told.stageSince(), file.stageSince())));
        }
    }

    private ImportedCase caseFor(CensusReferral told) {
        Optional<ImportedCase> running = cases.stream()
                .filter(file -> told.overlaps(file.openedOn(), file.closedOn()))
                .filter(file -> file.open() || !told.open())
                .filter(file -> stored.stream().noneMatch(referral -> file.id().equals(referral.caseId())))
                .findFirst();
        return running.orElseGet(() -> {
            ImportedCase opened = changes.open(
                    child, told.stage(), told.stageSince(), told.referredOn(), told.closedOn(), told.closureReason());
            cases.add(opened);
            return opened;
        });
    }

    private boolean overlaps(CensusReferral told, StoredReferral other) {
        return !other.noFurtherAction()
                && !other.referredOn().equals(told.referredOn())
                && told.overlaps(other.referredOn(), other.closedOn());
    }

    private Optional<ImportedCase> file(UUID caseId) {
        return cases.stream().filter(file -> Objects.equals(file.id(), caseId)).findFirst();
    }

    private void replace(ImportedCase before, ImportedCase after) {
        cases.set(cases.indexOf(before), after);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
