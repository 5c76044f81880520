package org.throughline.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the source of a record says about it, so that schema and documentation cannot drift from the code. */
record Javadoc(String summary, Map<String, String> components) {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/\\s*public record", Pattern.DOTALL);
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) (.*?)(?= @param |$)");

    static Javadoc of(Class<?> type) {
        var comment = COMMENT.matcher(source(type));
        if (!comment.find()) {
            throw new AssertionError(type + " has no Javadoc");
        }
        var text = comment.group(1)
                .replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\s+", " ")
                .strip();
        var components = new LinkedHashMap<String, String>();
        PARAM.matcher(text).results().forEach(p -> components.put(p.group(1), p.group(2)));
        return new Javadoc(text.replaceFirst("\\s*@param .*", ""), components);
    }

    boolean mayBeNull(String component) {
        return components.get(component).contains("null");
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
