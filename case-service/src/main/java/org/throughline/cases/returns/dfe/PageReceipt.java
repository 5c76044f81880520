package org.throughline.cases.returns.dfe;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The Department has taken a page.
 *
 * @param receipt the receipt that its API answered with
 */
@Schema(name = "DfeReceipt")
public record PageReceipt(
        @NotNull @Schema(examples = "8c1f3b1e-6f0a-4c8e-9a55-0f6d0e5a4b21")
        UUID receipt) {}
