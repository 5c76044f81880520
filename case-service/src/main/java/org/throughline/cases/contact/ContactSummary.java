package org.throughline.cases.contact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ContactKind;

/**
 * A child's contacts, counted over all the child's cases. The counts are of the window; "last" and "days since" look back
 * from its end without a limit.
 *
 * @param childId the child
 * @param from first day of the window
 * @param to first day after it
 * @param contacts how many
 * @param byKind how many of each kind that there were
 * @param statutory how many counted as statutory visits
 * @param seen in how many the child was seen
 * @param seenAlone in how many of those alone
 * @param seenAloneShare seenAlone / seen, to four places; null where the child was not seen
 * @param withoutShareBecause why there is no share: NOT_SEEN; null where there is one
 * @param lastContactOn null where there was none
 * @param lastSeenOn null where the child was never seen
 * @param daysSinceSeen days from then to the window's last day; null where the child was never seen
 * @param lastSeenAloneOn null where the child was never seen alone
 * @param daysSinceSeenAlone days from then to the window's last day; null where never
 */
@Schema(name = "ContactSummary")
public record ContactSummary(
        UUID childId,
        LocalDate from,
        LocalDate to,
        int contacts,
        Map<ContactKind, Integer> byKind,
        int statutory,
        int seen,
        int seenAlone,
        @Schema(nullable = true) BigDecimal seenAloneShare,
        @Schema(nullable = true) String withoutShareBecause,
        @Schema(nullable = true) LocalDate lastContactOn,
        @Schema(nullable = true) LocalDate lastSeenOn,
        @Schema(nullable = true) Long daysSinceSeen,
        @Schema(nullable = true) LocalDate lastSeenAloneOn,
        @Schema(nullable = true) Long daysSinceSeenAlone) {

    private static final int PLACES = 4;

    /** The share of being seen alone among being seen; null for none seen: 0 would say that nobody speaks with the child alone. */
    static BigDecimal share(int seenAlone, int seen) {
        return seen == 0
                ? null
                : BigDecimal.valueOf(seenAlone).divide(BigDecimal.valueOf(seen), PLACES, RoundingMode.HALF_UP);
    }

    /** Days from a day to the last day of a window that ends before {@code to}; null where there is no such day. */
    static Long daysSince(LocalDate day, LocalDate to) {
        return day == null ? null : ChronoUnit.DAYS.between(day, to.minusDays(1));
    }
}
