package org.throughline.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.throughline.platform.problem.Problem;

/** An opaque place in a stable order: the sort keys of the last item seen. Never holds personal data. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** The cursor that stands just behind the item with these sort keys. */
    public static String after(Object... keys) {
        String joined = String.join(
                SEPARATOR, List.of(keys).stream().map(Object::toString).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** The sort keys of a cursor, as many as expected; a 400 problem where it is not one of ours. */
    public static List<String> keys(String cursor, int expected) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> keys = List.of(joined.split(SEPARATOR, -1));
            if (keys.size() == expected) {
                return keys;
            }
        } catch (IllegalArgumentException notBase64) {
            throw invalid();
        }
        throw invalid();
    }

    /** What a cursor that was made up or cut short answers. */
    public static Problem invalid() {
        return Problem.badRequest("invalid-cursor", "Use the value of next as it was given.")
                .at("cursor", "not a cursor of this list");
    }
}
