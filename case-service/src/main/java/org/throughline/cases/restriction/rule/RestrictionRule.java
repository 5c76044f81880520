package org.throughline.cases.restriction.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a restriction of a record must be: it restricts somebody, not its own author, and is reviewed within a year. */
public final class RestrictionRule {

    /** Longer than this nobody's record is restricted without another look: local standard. */
    public static final int LONGEST_MONTHS = 12;

    private RestrictionRule() {}

    /** Why these lists cannot be; empty where nothing speaks against them. */
    public static Optional<Refused> naming(Lists lists, UUID author) {
        if (lists.isEmpty()) {
            return refuse("restriction-restricts-nobody", "/allowed", "name somebody, here or among the denied");
        }
        if (lists.overlap()) {
            return refuse("restriction-worker-on-both-lists", "/denied", "names somebody who is allowed");
        }
        return lists.letsIn(author)
                ? Optional.empty()
                : refuse("restriction-locks-you-out", "/allowed", "whoever decides it goes on seeing the record");
    }

    /** Why it cannot be reviewed by this day; empty where nothing speaks against it. */
    public static Optional<Refused> reviewing(LocalDate reviewOn, LocalDate today) {
        if (!reviewOn.isAfter(today)) {
            return refuse("restriction-review-not-ahead", "/reviewOn", "is not after today");
        }
        return reviewOn.isAfter(today.plusMonths(LONGEST_MONTHS))
                ? refuse("restriction-review-too-far", "/reviewOn", "is more than 12 months ahead")
                : Optional.empty();
    }

    private static Optional<Refused> refuse(String code, String pointer, String detail) {
        return Optional.of(new Refused(code, pointer, detail));
    }
}
