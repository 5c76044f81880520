package org.throughline.platform.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/** The body of the test application. */
public record Note(@NotBlank String text, @Max(10) int mark, List<@Valid Line> lines) {

    /** One line of a note. */
    public record Line(@NotBlank String words) {}
}
