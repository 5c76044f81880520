package org.throughline.cases.referral.matching;

import java.time.LocalDate;

/** The slips that people make when they copy a name or a date. */
final class OneSlip {

    /** Below this length one letter makes another name: Bo and Jo. */
    private static final int SHORTEST = 3;

    private static final int MONTHS = 12;

    private OneSlip() {}

    /** Whether one letter was added, left out or replaced, or two neighbours were swapped; false where the names are equal. */
    static boolean between(String a, String b) {
        int[] x = a.codePoints().toArray();
        int[] y = b.codePoints().toArray();
        if (Math.min(x.length, y.length) < SHORTEST || Math.abs(x.length - y.length) > 1) {
            return false;
        }
        int head = 0;
        while (head < x.length && head < y.length && x[head] == y[head]) {
            head++;
        }
        int tail = 0;
        int most = Math.min(x.length, y.length) - head;
        while (tail < most && x[x.length - 1 - tail] == y[y.length - 1 - tail]) {
            tail++;
        }
        int leftOfX = x.length - head - tail;
        int leftOfY = y.length - head - tail;
        boolean oneLetter = Math.max(leftOfX, leftOfY) == 1;
        boolean swapped = leftOfX == 2 && leftOfY == 2 && x[head] == y[head + 1] && x[head + 1] == y[head];
        return oneLetter || swapped;
    }

    /** The date with day and month swapped; the date itself where that is no other date. */
    static LocalDate swapped(LocalDate date) {
        return date.getDayOfMonth() > MONTHS
                ? date
                : LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
    }
}
