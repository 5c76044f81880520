package org.throughline.cases.voice;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a child wishes for their page.
 *
 * @param onChildsPage whether these words may stand there
 */
@Schema(name = "VoiceOnChildsPage")
public record ShownVoice(
        @NotNull @Schema(examples = "false") Boolean onChildsPage) {}
