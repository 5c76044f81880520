package org.throughline.supervision.driftsignal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A stretch of days, the last one outside; {@code to} is never null, a far day stands for no end. */
record Days(LocalDate from, LocalDate to) {

    static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    static Days of(LocalDate from, LocalDate to) {
        return new Days(from, to == null ? NO_END : to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    LocalDate toOrNull() {
        return to.equals(NO_END) ? null : to;
    }

    Days within(Days other) {
        return new Days(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    /** What is left of these days without those. */
    List<Days> without(Collection<Days> others) {
        List<Days> left = List.of(this);
        for (Days other : others) {
            var pieces = new ArrayList<Days>();
            for (Days piece : left) {
                pieces.add(piece.within(new Days(LocalDate.MIN, other.from)));
                pieces.add(piece.within(new Days(other.to, NO_END)));
            }
            left = pieces.stream().filter(piece -> !piece.isEmpty()).toList();
        }
        return left;
    }
}
