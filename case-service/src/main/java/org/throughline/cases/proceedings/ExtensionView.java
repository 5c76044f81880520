package org.throughline.cases.proceedings;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order that gave proceedings more time.
 *
 * @param extensionId the extension
 * @param orderedOn the day of the order
 * @param weeks how many weeks it added
 * @param reason why, as the court said
 */
@Schema(name = "ProceedingsExtension")
public record ExtensionView(UUID extensionId, LocalDate orderedOn, int weeks, String reason) {

    /** Says nothing of the reason. */
    @Override
    public String toString() {
        return "ExtensionView[" + extensionId + "]";
    }
}
