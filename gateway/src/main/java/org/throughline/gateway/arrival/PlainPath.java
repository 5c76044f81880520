package org.throughline.gateway.arrival;

/**
 * The paths that gateway and service cannot read differently: no dot segments, no empty segments, no matrix parameters,
 * and no escape that stands for a slash, a dot, a backslash, a semicolon, another escape or a control character.
 */
final class PlainPath {

    private static final String MARKS = "/._~!$&'()*+,=:@-";
    private static final String FORBIDDEN_ESCAPES = "/.\\;%\u007f";

    private PlainPath() {}

    /** Whether a raw, still escaped path is plain. */
    static boolean is(String path) {
        return path != null
                && path.startsWith("/")
                && !path.contains("//")
                && !path.contains("/./")
                && !path.contains("/../")
                && !path.endsWith("/.")
                && !path.endsWith("/..")
                && hasPlainCharacters(path);
    }

    private static boolean hasPlainCharacters(String path) {
        for (int i = 0; i < path.length(); i++) {
            char at = path.charAt(i);
            if (at == '%') {
                if (!isHarmlessEscape(path, i)) {
                    return false;
                }
                i += 2;
            } else if (!isLetterOrDigit(at) && MARKS.indexOf(at) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmlessEscape(String path, int at) {
        if (at + 2 >= path.length()) {
            return false;
        }
        int high = Character.digit(path.charAt(at + 1), 16);
        int low = Character.digit(path.charAt(at + 2), 16);
        int value = high * 16 + low;
        return high >= 0 && low >= 0 && value >= ' ' && FORBIDDEN_ESCAPES.indexOf(value) < 0;
    }

    private static boolean isLetterOrDigit(char at) {
        return at >= 'a' && at <= 'z' || at >= 'A' && at <= 'Z' || at >= '0' && at <= '9';
    }
}
