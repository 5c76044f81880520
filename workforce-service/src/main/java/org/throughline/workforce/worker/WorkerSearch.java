package org.throughline.workforce.worker;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.platform.paging.PageRequest;

/** A search by name: in the body, since a name has no place in a URL. */
record WorkerSearch(
        @NotBlank
        @Size(max = 100)
        @Schema(description = "Words that all occur in the given or family name, whatever their case or order.")
        String name,

        @Min(1) @Max(PageRequest.MOST) @Schema(defaultValue = "50")
        Integer limit,

        String cursor) {

    private static final int USUAL_LIMIT = 50;

    List<String> words() {
        return List.of(name.trim().split("\\s+"));
    }

    PageRequest page() {
        var page = new PageRequest();
        page.limit = limit == null ? USUAL_LIMIT : limit;
        page.cursor = cursor;
        return page;
    }
}
