package org.throughline.cases.sharedoutcome;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who sees to a shared outcome from now on.
 *
 * @param ownerId a professional of the child's network; one who had not agreed before agrees with this
 */
@Schema(name = "NewSharedOutcomeOwner")
public record NewOwner(@NotNull UUID ownerId) {}
