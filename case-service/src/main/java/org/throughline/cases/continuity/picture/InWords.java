package org.throughline.cases.continuity.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.cases.continuity.rule.ChildContinuity;
import org.throughline.cases.continuity.rule.Figure;
import org.throughline.cases.continuity.rule.Measure;
import org.throughline.cases.continuity.rule.Spell;
import org.throughline.cases.keyworker.ReasonLabel;

/** What the picture says, for those who do not see it. */
final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private InWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String title(TimeScale scale) {
        return "Keyworkers of a child, " + day(scale.from()) + " to "
                + day(scale.to().minusDays(1));
    }

    static String figures(List<Lane> lanes, ChildContinuity child) {
        int changes = child.changes().size();
        long moved =
                child.changes().stream().filter(change -> change.byTransfer()).count();
        return lanes.size() + (lanes.size() == 1 ? " keyworker, " : " keyworkers, ") + changes
                + (changes == 1 ? " change" : " changes") + " (" + moved + " with a transfer between pods). "
                + contacts(child.figure(Measure.KEYWORKER_CONTACT_SHARE), child.underCover());
    }

    private static String contacts(Figure share, long underCover) {
        String cover = underCover == 0 ? "" : " Under cover: " + underCover + ".";
        return share.isDefined()
                ? "With the keyworker of the day: " + share.ratio().counted() + " of "
                        + share.ratio().outOf() + " contacts." + cover
                : "No contacts counted." + cover;
    }

    static String lanes(List<Lane> lanes) {
        return lanes.stream()
                .flatMap(lane -> lane.spells().stream().map(spell -> spell(lane, spell)))
                .collect(Collectors.joining(" "));
    }

    static String spell(Lane lane, Spell spell) {
        return "Keyworker " + lane.letter() + " from " + day(spell.from())
                + (spell.to() == null ? ", still" : " to " + day(spell.to().minusDays(1))) + ": "
                + ReasonLabel.of(spell.reason()) + (spell.byTransfer() ? ", with a transfer." : ".");
    }

    /** As short as it fits under a bar. */
    static String reason(Spell spell) {
        return day(spell.from()) + " " + spell.reason() + (spell.byTransfer() ? " (transfer)" : "");
    }
}
