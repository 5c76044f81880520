package org.throughline.platform.imports;

import java.io.IOException;
import java.io.Reader;

/** The lines of a text, counted from 1, none held longer than {@link #LONGEST} characters whatever the file holds. */
final class Lines {

    static final int LONGEST = 8_192;

    private final Reader text;
    private final StringBuilder line = new StringBuilder();
    private long number;
    private boolean cut;
    private int ahead = Integer.MIN_VALUE;

    Lines(Reader text) {
        this.text = text;
    }

    /** The next line without its end, or null after the last. */
    String next() throws IOException {
        line.setLength(0);
        cut = false;
        int c = take();
        if (c < 0) {
            return null;
        }
        number++;
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() < LONGEST) {
                line.append((char) c);
            } else {
                cut = true;
            }
            c = take();
        }
        if (c == '\r') {
            int following = take();
            ahead = following == '\n' ? Integer.MIN_VALUE : following;
        }
        return line.toString();
    }

    /** The number of the line last given. */
    long number() {
        return number;
    }

    /** Whether the line last given is longer than what was given of it. */
    boolean cut() {
        return cut;
    }

    private int take() throws IOException {
        if (ahead != Integer.MIN_VALUE) {
            int c = ahead;
            ahead = Integer.MIN_VALUE;
            return c;
        }
        return text.read();
    }
}
