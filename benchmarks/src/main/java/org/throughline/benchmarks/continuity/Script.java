package org.throughline.benchmarks.continuity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** SQL of this module, its names filled in. */
final class Script {

    private Script() {}

    /** The text with every {@code :name} replaced by its value. */
    static String named(String file, Map<String, Object> values) throws IOException {
        try (InputStream stream = Script.class.getResourceAsStream("/" + file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, Object> value : values.entrySet()) {
                text = text.replace(":" + value.getKey(), String.valueOf(value.getValue()));
            }
            return text;
        }
    }
}
