package org.throughline.stack.demo.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.contracts.codes.Stage;

/**
 * One involvement with one child.
 *
 * @param closedOn null while open; {@code closureReason} is then null too
 * @param stages in the order in which they began; the first begins on the day of opening
 * @param spells in order, without gap or overlap, the last one open while the case is
 * @param podId the pod that holds the case; null where it closed before there were pods
 */
public record CaseHistory(
        Child child,
        LocalDate openedOn,
        LocalDate closedOn,
        String closureReason,
        String primaryNeed,
        String referralSource,
        List<StageStep> stages,
        List<Spell> spells,
        UUID podId) {
    public CaseHistory {
        stages = List.copyOf(stages);
        spells = List.copyOf(spells);
    }

    /** Whether the case is open today. */
    public boolean open() {
        return closedOn == null;
    }

    /** The last stage before closing, or the present one. */
    public Stage lastStage() {
        return stages.get(stages.size() - 1).stage();
    }

    /** The first day of the stage; empty where the case never was in it. */
    public Optional<LocalDate> began(Stage stage) {
        return stages.stream()
                .filter(step -> step.stage() == stage)
                .map(StageStep::from)
                .findFirst();
    }

    /** The first day after the stage that began on the day; empty while it lasts. */
    public Optional<LocalDate> endOfStage(StageStep step) {
        int next = stages.indexOf(step) + 1;
        return next < stages.size() ? Optional.of(stages.get(next).from()) : Optional.ofNullable(closedOn);
    }

    /** Whether the case is open on every day from the first up to, not including, the second. */
    public boolean openThroughout(LocalDate first, LocalDate before) {
        return !openedOn.isAfter(first) && (open() || !closedOn.isBefore(before));
    }

    /** Whether the child is looked after by the council on the day, in whichever stage. */
    public boolean lookedAfterOn(LocalDate day) {
        return began(Stage.LOOKED_AFTER).filter(from -> !from.isAfter(day)).isPresent()
                && (open() || closedOn.isAfter(day));
    }

    /** The spell that holds on the day. */
    public Optional<Spell> spellOn(LocalDate day) {
        return spells.stream()
                .filter(spell -> spell.touches(day, day.plusDays(1)))
                .findFirst();
    }
}
