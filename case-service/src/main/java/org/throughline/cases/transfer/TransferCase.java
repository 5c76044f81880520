package org.throughline.cases.transfer;

import java.util.UUID;

/** A case of a transfer as it is kept; {@code outcome} is null while the transfer is open. */
record TransferCase(UUID transferId, UUID caseId, UUID childId, String outcome, UUID spellId) {

    boolean isOpen() {
        return outcome == null;
    }
}
