package org.throughline.platformtest.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One operation of the access table, as its file states it; {@code docs/access-table.md} says what each word means.
 *
 * @param operationId as in the API document
 * @param roles who may call it, by role
 * @param record what the address or the answer is about
 * @param sees what a permitted caller sees of it
 * @param body the request's body; null for the example of the API document
 * @param query what follows the path, such as {@code podId={podId}}; may be empty
 * @param given the name of the SQL file that makes the record which the path names beside child and case; null for none
 */
record Row(
        String operationId,
        Set<String> roles,
        RecordKind record,
        Sees sees,
        String body,
        String query,
        String given,
        Map<String, String> path) {

    /** What an operation is about. */
    enum RecordKind {
        NONE,
        CASE,
        CHILD,
        POD,
        POD_CASE,
        LIST
    }

    /** What a caller whose role is right sees. */
    enum Sees {
        /** Records in relationship with the caller: ADR 10. */
        RELATIONSHIP,
        /** Every record of whose child the caller is not denied: for duties that reach everybody. */
        UNLESS_DENIED,
        /** Every record there is: for machines that act on all of them. */
        EVERYTHING
    }

    @SuppressWarnings("unchecked")
    static Row of(String operationId, Map<String, Object> stated) {
        Set<String> known = Set.of("roles", "record", "sees", "body", "query", "given", "path");
        if (!known.containsAll(stated.keySet())) {
            throw new IllegalArgumentException(
                    operationId + " has a word that docs/access-table.md does not know: " + stated);
        }
        Set<String> roles = new TreeSet<>();
        ((List<String>) stated.getOrDefault("roles", List.of())).forEach(role -> roles.addAll(CallerRoles.named(role)));
        return new Row(
                operationId,
                roles,
                RecordKind.valueOf(word(stated, "record", "none")),
                Sees.valueOf(word(stated, "sees", "relationship")),
                (String) stated.get("body"),
                (String) stated.getOrDefault("query", ""),
                (String) stated.get("given"),
                (Map<String, String>) stated.getOrDefault("path", Map.of()));
    }

    private static String word(Map<String, Object> stated, String name, String otherwise) {
        return stated.getOrDefault(name, otherwise)
                .toString()
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
    }
}
