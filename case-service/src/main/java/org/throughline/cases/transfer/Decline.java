package org.throughline.cases.transfer;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.TransferDeclineReason;

/**
 * The receiving pod's no.
 *
 * @param reason why not
 */
@Schema(name = "TransferDecline")
record Decline(@NotNull @Schema(examples = "NO_ROOM") TransferDeclineReason reason) {}
