package org.throughline.cases.referral;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.platform.problem.Problem;

/** The columns of a referral file: the fields of a referral and of a child, by the names that JSON gives them, in any order. */
final class FileColumns {

    static final String MASH_REFERENCE = "mashReference";

    /** What every row of a referral repeats. */
    static final List<String> OF_REFERRAL = List.of(
            MASH_REFERENCE,
            "receivedAt",
            "source",
            "primaryNeed",
            "narrative",
            "lawfulBasis",
            "lawfulBasisNote",
            "familyKnows",
            "familyNotToldReason");

    private static final List<String> OF_CHILD = List.of(
            "childReference",
            "laChildId",
            "nhsNumber",
            "upn",
            "givenName",
            "familyName",
            "dateOfBirth",
            "expectedDateOfBirth",
            "unborn",
            "sex",
            "siblingOf");

    private static final List<String> NEEDED =
            List.of(MASH_REFERENCE, "receivedAt", "source", "primaryNeed", "childReference");

    private final List<String> names;

    private FileColumns(List<String> names) {
        this.names = names;
    }

    /** Reads the header; a 422 problem where it is none of ours. */
    static FileColumns of(List<String> header) {
        List<String> names = header.stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        Problem problem = Problem.unprocessable("referral-file-columns", "The first line does not name our columns.");
        for (int at = 0; at < names.size(); at++) {
            boolean known = OF_REFERRAL.contains(names.get(at)) || OF_CHILD.contains(names.get(at));
            if (!known || !seen.add(names.get(at))) {
                problem.at("/file", "column " + (at + 1) + (known ? " comes twice" : " is not known"));
            }
        }
        NEEDED.stream().filter(name -> !seen.contains(name)).forEach(name -> problem.at("/file", name + " is missing"));
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
        return new FileColumns(names);
    }

    /** A row by its columns; a blank field is absent. */
    FileRow row(long line, List<String> fields) {
        if (fields.size() < names.size()) {
            return broken(line, "missing-fields", "The row has fewer fields than the file has columns.");
        }
        if (fields.size() > names.size()) {
            return broken(line, "surplus-fields", "The row has more fields than the file has columns.");
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            if (!fields.get(at).isBlank()) {
                byColumn.put(names.get(at), fields.get(at));
            }
        }
        return new FileRow(
                line,
                byColumn,
                byColumn.containsKey(MASH_REFERENCE)
                        ? List.of()
                        : List.of(new RowFault(MASH_REFERENCE, "required", "must not be blank")));
    }

    private static FileRow broken(long line, String code, String reason) {
        return new FileRow(line, Map.of(), List.of(new RowFault("row", code, reason)));
    }
}
