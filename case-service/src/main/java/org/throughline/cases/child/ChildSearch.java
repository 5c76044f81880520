package org.throughline.cases.child;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.platform.paging.PageRequest;

/** Whom somebody looks for: in the body, since an address ends up in logs. What is given must all agree. */
record ChildSearch(
        @Size(min = 2, max = 200)
        @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "must not hold control characters")
        @Schema(
                description =
                        "Parts of the name in any order, any case, with or without accents; or nearly so spelled.")
        String name,

        LocalDate dateOfBirth,
        @Size(max = 20) String laChildId,
        @Size(max = 12) String nhsNumber,
        @Size(max = 13) String upn,

        @Min(1) @Max(PageRequest.MOST) @Schema(description = "How many at most, 1 to 200; 50 where absent.")
        Integer limit,

        @Schema(description = "The value of next in the answer before.")
        String cursor) {

    private static final int MOST_WORDS = 6;

    boolean asksNothing() {
        return Stream.of(name, dateOfBirth, laChildId, nhsNumber, upn).allMatch(Objects::isNull);
    }

    List<String> words() {
        return Optional.ofNullable(name).stream()
                .flatMap(text -> Stream.of(text.trim().split("\\s+")))
                .limit(MOST_WORDS)
                .toList();
    }

    PageRequest page() {
        var page = new PageRequest();
        page.limit = limit == null ? 50 : limit;
        page.cursor = cursor;
        return page;
    }

    @Override
    public String toString() {
        return "ChildSearch[withheld]";
    }
}
