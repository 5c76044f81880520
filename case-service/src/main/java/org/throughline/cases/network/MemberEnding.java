package org.throughline.cases.network;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a professional is no longer around a child.
 *
 * @param to the first day on which they no longer are; their first day where they never were
 */
@Schema(name = "NetworkMemberEnding")
public record MemberEnding(
        @NotNull @Schema(examples = "2026-11-20") LocalDate to) {}
