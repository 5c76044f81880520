package org.throughline.stack.demo.load;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object: ids, dates and codes become text, nulls are left out. */
final class Body {
    private final Map<String, Object> members = new LinkedHashMap<>();

    private Body() {}

    static Body empty() {
        return new Body();
    }

    static Body of(String name, Object value) {
        return new Body().and(name, value);
    }

    Body and(String name, Object value) {
        boolean kept = value instanceof Number || value instanceof Boolean || value instanceof Collection;
        if (value != null) {
            members.put(name, kept ? value : value instanceof Body body ? body.members : value.toString());
        }
        return this;
    }

    Map<String, Object> members() {
        return members;
    }
}
