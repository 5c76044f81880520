package org.throughline.cases.permanence.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Measures waiting in a child's own time: half a year is a quarter of a two-year-old's life.
 *
 * @param bornOn the day of birth; null where it is not known, or not yet come
 * @param unborn whether the child is not yet born
 */
public record ChildsTime(LocalDate bornOn, boolean unborn) {

    private static final int ALL = 100;

    /** The waiting as it stands on a day, or as it stood when it ended. */
    public Delay measure(Waiting waiting, LocalDate today) {
        LocalDate end = waiting.until() == null || waiting.until().isAfter(today) ? today : waiting.until();
        boolean waitedBeforeBirth =
                bornOn != null && !end.isBefore(bornOn) && waiting.from().isBefore(bornOn);
        int days = days(waitedBeforeBirth ? bornOn : waiting.from(), end);
        NoShareReason unknown = unknown(end);
        Integer share = unknown == null ? share(days, days(bornOn, end)) : null;
        return new Delay(
                waiting.waitsFor(),
                waiting.from(),
                waiting.until(),
                days,
                waiting.due(),
                waiting.due() == null ? null : days(waiting.due(), end),
                share,
                unknown,
                sentence(days, share, unknown, waiting.until() != null),
                waiting.version(),
                waiting.source());
    }

    private NoShareReason unknown(LocalDate end) {
        if (unborn || bornOn != null && end.isBefore(bornOn)) {
            return NoShareReason.NOT_YET_BORN;
        }
        if (bornOn == null) {
            return NoShareReason.DATE_OF_BIRTH_NOT_KNOWN;
        }
        return bornOn.equals(end) ? NoShareReason.BORN_TODAY : null;
    }

    private static int share(int days, int lived) {
        return (2 * ALL * days + lived) / (2 * lived);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(from, to)));
    }

    private static String sentence(int days, Integer share, NoShareReason unknown, boolean over) {
        String waiting = (over ? "waited " : "waiting ") + days + (days == 1 ? " day" : " days");
        if (unknown == NoShareReason.NOT_YET_BORN) {
            return waiting + ": this child is not yet born";
        }
        if (unknown != null) {
            return waiting;
        }
        String life = over ? " of this child's life until then" : " of this child's life";
        return waiting + ": that is " + (share == ALL ? "all" : share + " %") + life;
    }
}
