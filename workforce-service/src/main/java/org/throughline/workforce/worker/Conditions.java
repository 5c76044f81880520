package org.throughline.workforce.worker;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Supplier;

/** The conditions that were asked for, so that the database plans for those and no others. */
class Conditions {

    private final StringJoiner text = new StringJoiner(" and ").setEmptyValue("true");
    private final Map<String, Object> values = new HashMap<>();

    void add(boolean asked, String condition, Supplier<Map<String, Object>> parameters) {
        if (asked) {
            text.add(condition);
            values.putAll(parameters.get());
        }
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}
