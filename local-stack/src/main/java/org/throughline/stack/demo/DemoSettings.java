package org.throughline.stack.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Properties;
import org.throughline.stack.part.StackFailure;

/** Which council: its seed and the day it stands on, kept beside its files so that a load that was cut goes on with the same. */
record DemoSettings(long seed, LocalDate today) {
    static final String WANTED = "throughline.demo";
    static final String SEED = "throughline.demo.seed";
    private static final String TODAY = "throughline.demo.today";
    private static final String USUAL_SEED = "20261123";

    /** Whether a demo council is wanted at all. */
    static boolean wanted(Properties properties) {
        return Boolean.parseBoolean(properties.getProperty(WANTED, "true"));
    }

    /** What the directory remembers, else what the properties say; refuses another seed for a directory that has one. */
    static DemoSettings in(Path directory, Properties properties) throws IOException {
        Path file = directory.resolve("council.properties");
        String asked = properties.getProperty(SEED);
        if (Files.exists(file)) {
            DemoSettings kept = read(file);
            if (asked != null && number(asked) != kept.seed()) {
                throw new StackFailure("This data holds the demo council of seed " + kept.seed()
                        + ". For another one start" + " with -Dthroughline.fresh=true, which drops the data.");
            }
            return kept;
        }
        DemoSettings fresh =
                new DemoSettings(number(asked == null ? USUAL_SEED : asked), LocalDate.now(ZoneId.of("Europe/London")));
        fresh.write(file);
        return fresh;
    }

    private static long number(String seed) {
        try {
            return Long.parseLong(seed.strip());
        } catch (NumberFormatException e) {
            throw new StackFailure("-D" + SEED + " must be a whole number, and is: " + seed, e);
        }
    }

    private static DemoSettings read(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
        return new DemoSettings(number(kept.getProperty(SEED)), LocalDate.parse(kept.getProperty(TODAY)));
    }

    private void write(Path file) throws IOException {
        Properties kept = new Properties();
        kept.setProperty(SEED, Long.toString(seed));
        kept.setProperty(TODAY, today.toString());
        Files.createDirectories(file.getParent());
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            kept.store(out, null);
        }
    }
}
