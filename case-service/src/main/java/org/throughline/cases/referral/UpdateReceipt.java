package org.throughline.cases.referral;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an update. */
record UpdateReceipt(
        UUID updateId,
        UUID referralId,
        long version,

        @Schema(description = "True where it changed the referral; false where it is kept as further information.")
        boolean applied,

        @Schema(description = "The children who were added, and whom each was taken for.")
        List<Receipt.Line> addedChildren) {}
