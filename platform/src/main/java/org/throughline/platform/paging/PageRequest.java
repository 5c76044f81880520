package org.throughline.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for. A {@code @BeanParam}. */
public class PageRequest {

    /** The most items that one answer holds. */
    public static final int MOST = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(MOST)
    @Parameter(description = "How many items at most, 1 to 200.")
    public int limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: the value of next in the answer before.")
    public String cursor;

    /** The cursor of a list in the order of one id. */
    public Optional<UUID> afterId() {
        return Optional.ofNullable(cursor).map(c -> {
            try {
                return UUID.fromString(Cursor.keys(c, 1).get(0));
            } catch (IllegalArgumentException notAnId) {
                throw Cursor.invalid();
            }
        });
    }
}
