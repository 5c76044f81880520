package org.throughline.cases.retention;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Records to be erased.
 *
 * @param childIds whose, as the dry run named them
 */
@Schema(name = "NewErasure")
public record NewErasure(@NotEmpty @Size(max = 200) List<@NotNull UUID> childIds) {}
