package org.throughline.cases.referral.matching;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A name without what people spell differently: case, accents, apostrophes, hyphens, spaces, width. For matching only. */
final class NameKey {

    /** Marks over these scripts' letters are often left out; in others, such as Devanagari, they are vowels. */
    private static final Set<UnicodeScript> ACCENTED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW);

    /** Letters that people write plain and Unicode does not take apart. */
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th", (int) 'æ', "ae", (int) 'œ',
            "oe", (int) 'ħ', "h", (int) 'ŧ', "t");

    private NameKey() {}

    /** The key of a name; empty where nothing of it is a letter or digit. */
    static String of(String name) {
        if (name == null) {
            return "";
        }
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        // up and down again folds what has one case only, such as the sharp s
        String folded = apart.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var key = new StringBuilder();
        UnicodeScript script = UnicodeScript.COMMON;
        for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
            int letter = folded.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                script = UnicodeScript.of(letter);
                key.append(PLAIN.getOrDefault(letter, Character.toString(letter)));
            } else if (isMark(letter) && !ACCENTED.contains(script)) {
                key.appendCodePoint(letter);
            }
        }
        return Normalizer.normalize(key, Normalizer.Form.NFKC);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
