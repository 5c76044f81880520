package org.throughline.stack.demo.figures;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.stack.demo.council.CaseHistory;
import org.throughline.stack.demo.council.Council;

/** The change that pods made, in the last twelve months of each half: by process stage before, by pods after. */
public record BeforeAndAfter(
        Continuity lookedAfterBefore, Continuity lookedAfterAfter, Continuity allBefore, Continuity allAfter) {
    /** Counts children looked after on the last day of each half, and all children open throughout the twelve months. */
    public static BeforeAndAfter of(Council council) {
        LocalDate pods = council.timeline().podsBegin();
        LocalDate today = council.timeline().today();
        return new BeforeAndAfter(
                count(council, pods, lookedAfter(pods)),
                count(council, today, lookedAfter(today)),
                count(council, pods, throughout(pods)),
                count(council, today, throughout(today)));
    }

    private static Continuity count(Council council, LocalDate before, Predicate<CaseHistory> counted) {
        return Continuity.inYearBefore(before, council.cases(), counted);
    }

    private static Predicate<CaseHistory> lookedAfter(LocalDate before) {
        return history -> history.lookedAfterOn(before.minusDays(1))
                && !history.openedOn().isAfter(before.minusDays(1));
    }

    private static Predicate<CaseHistory> throughout(LocalDate before) {
        return history -> history.openThroughout(before.minusMonths(12), before);
    }

    /** A table for people. */
    public String table() {
        StringBuilder table = new StringBuilder(
                String.format("%-38s %18s %18s%n", "Last 12 months of each half", "by process stage", "by pods"));
        rows(table, "looked after at the end", lookedAfterBefore, lookedAfterAfter);
        rows(table, "open all 12 months", allBefore, allAfter);
        return table.toString();
    }

    private static void rows(StringBuilder table, String whom, Continuity before, Continuity after) {
        row(table, "Children " + whom, "" + before.children(), "" + after.children());
        row(table, "  1 worker", percent(before.shareOfOne()), percent(after.shareOfOne()));
        row(table, "  3 or more workers", percent(before.shareOfThreeOrMore()), percent(after.shareOfThreeOrMore()));
        row(table, "  changes for one child", decimal(before.changesPerChild()), decimal(after.changesPerChild()));
        for (ChangeReason reason : ChangeReason.values()) {
            if (before.changes().containsKey(reason) || after.changes().containsKey(reason)) {
                row(table, "  changes " + reason, count(before, reason), count(after, reason));
            }
        }
    }

    private static void row(StringBuilder table, String name, String before, String after) {
        table.append(String.format("%-38s %18s %18s%n", name, before, after));
    }

    private static String count(Continuity continuity, ChangeReason reason) {
        return continuity.changes().getOrDefault(reason, 0) + " (" + percent(continuity.share(reason)) + ")";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
