package org.throughline.platform.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the text of a CSV file is encoded: as its byte order mark says; UTF-8 where all of it is; otherwise Windows-1252,
 * which spreadsheets on council machines write.
 */
final class TextEncoding {

    private static final int MARK = 3;
    private static final int BUFFER = 1 << 16;

    private TextEncoding() {}

    static Charset of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] mark = bytes.readNBytes(MARK);
            if (startsWith(mark, 0xFE, 0xFF)) {
                return StandardCharsets.UTF_16BE;
            }
            if (startsWith(mark, 0xFF, 0xFE)) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    /** The text without its byte order mark. */
    static Reader text(InputStream bytes, Charset charset) throws IOException {
        var unmarked = new PushbackInputStream(bytes, MARK);
        byte[] mark = unmarked.readNBytes(MARK);
        if (startsWith(mark, 0xEF, 0xBB, 0xBF)) {
            return reader(unmarked, charset);
        }
        boolean utf16 = startsWith(mark, 0xFE, 0xFF) || startsWith(mark, 0xFF, 0xFE);
        int skip = utf16 ? 2 : 0;
        unmarked.unread(mark, skip, mark.length - skip);
        return reader(unmarked, charset);
    }

    private static Reader reader(InputStream bytes, Charset charset) {
        return new BufferedReader(new InputStreamReader(bytes, charset), BUFFER);
    }

    private static boolean isUtf8(Path file) throws IOException {
        try (Reader strict = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            char[] buffer = new char[BUFFER];
            while (strict.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
