package org.throughline.platform.imports;

import java.util.List;

/**
 * One unit of a file as it was read: a fact, or why there is none.
 *
 * @param line the line it begins on
 * @param rows how many rows of the file it stands for
 * @param group what belongs together in one transaction, such as a child; null where rows stand alone
 * @param key what the row is about: the same key twice in a file is a repetition or a contradiction
 * @param fact what the row says; null when refused
 * @param refusals why it is refused; empty when good
 */
public record Row<T>(long line, int rows, String group, String key, T fact, List<Refusal> refusals) {

    /** A row that can be taken, or is refused if the fields were. */
    public static <T> Row<T> of(Fields fields, String group, String key, T fact) {
        return new Row<>(fields.line(), 1, group, key, fact, fields.refusals());
    }

    /** A row that cannot be read at all. */
    public static <T> Row<T> refused(Refusal refusal) {
        return new Row<>(refusal.line(), 1, null, null, null, List.of(refusal));
    }

    boolean good() {
        return refusals.isEmpty();
    }

    boolean belongsWith(Row<?> next) {
        return group != null && group.equals(next.group);
    }
}
