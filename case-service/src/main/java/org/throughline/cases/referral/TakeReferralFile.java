package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.platform.problem.Explanations;
import org.throughline.platform.problem.Problem;

/**
 * Takes a file of referrals: each referral in a transaction of its own, all of its children or none, so that no child is left
 * behind when a row is put right and the file sent again. What was received before is not received twice.
 */
@ApplicationScoped
class TakeReferralFile {

    /** So that the answer, a result for each row, stays small enough to be held. */
    static final int MOST_ROWS = 10_000;

    private final ReceiveReferral receive;
    private final ReadFileRows read;
    private final Explanations explanations;

    TakeReferralFile(ReceiveReferral receive, ReadFileRows read, Explanations explanations) {
        this.receive = receive;
        this.read = read;
        this.explanations = explanations;
    }

    /** The results in the order of the rows; a 422 problem, and nothing kept, where the file cannot be read to its end. */
    ReferralFileAnswer from(Path file) {
        var source = new ReferralFile(file);
        Set<String> apart = apart(source);
        List<RowResult> results = new ArrayList<>();
        List<FileRow> together = new ArrayList<>();
        source.read(row -> {
            if (!together.isEmpty() && !sameReferral(together.get(0), row)) {
                results.addAll(take(together, apart));
                together.clear();
            }
            together.add(row);
        });
        if (!together.isEmpty()) {
            results.addAll(take(together, apart));
        }
        return ReferralFileAnswer.of(results);
    }

    /** References whose rows do not follow each other, found before anything is kept: a child of them would be dropped. */
    private static Set<String> apart(ReferralFile source) {
        Set<String> seen = new HashSet<>();
        Set<String> apart = new HashSet<>();
        String[] before = {null};
        int[] count = {0};
        source.read(row -> {
            String reference = row.mashReference();
            if (reference != null && !reference.equals(before[0]) && !seen.add(reference)) {
                apart.add(reference);
            }
            before[0] = reference;
            count[0]++;
            if (count[0] > MOST_ROWS) {
                throw Problem.unprocessable("too-many-rows", "A file has at most " + MOST_ROWS + " rows.")
                        .at("/file", "send it in parts");
            }
        });
        return apart;
    }

    private static boolean sameReferral(FileRow first, FileRow next) {
        return first.mashReference() != null && first.mashReference().equals(next.mashReference());
    }

    private List<RowResult> take(List<FileRow> rows, Set<String> apart) {
        if (rows.get(0).mashReference() != null && apart.contains(rows.get(0).mashReference())) {
            return refused(
                    rows,
                    new RowFault(
                            FileColumns.MASH_REFERENCE,
                            "rows-apart",
                            "the rows of one referral must follow each other"));
        }
        boolean unreadable = rows.stream().anyMatch(row -> !row.faults().isEmpty());
        if (unreadable) {
            return rows.stream()
                    .map(row -> RowResult.refused(row, row.faults()))
                    .toList();
        }
        ReadFileRows.Outcome outcome = read.of(rows);
        return outcome.referral() == null ? refused(rows, outcome.faults()) : receive(rows, outcome.referral());
    }

    private List<RowResult> receive(List<FileRow> rows, NewReferral referral) {
        try {
            ReceiveReferral.Received received = receive.from(referral);
            Map<String, Receipt.Line> lines = received.receipt().children().stream()
                    .collect(Collectors.toMap(Receipt.Line::childReference, line -> line));
            return rows.stream()
                    .map(row -> RowResult.taken(row, received, lines.get(row.get("childReference"))))
                    .toList();
        } catch (RuntimeException failure) {
            Problem why = explanations.of(failure).orElseThrow(() -> failure);
            return refused(rows, new RowFault("row", why.code(), why.getMessage()));
        }
    }

    private static List<RowResult> refused(List<FileRow> rows, RowFault fault) {
        return rows.stream().map(row -> RowResult.refused(row, List.of(fault))).toList();
    }

    private static List<RowResult> refused(List<FileRow> rows, Map<Integer, List<RowFault>> faults) {
        List<RowResult> results = new ArrayList<>();
        var another = List.of(new RowFault(
                "row", "other-row-refused", "another row of the same referral was refused, and children go together"));
        for (int at = 0; at < rows.size(); at++) {
            results.add(RowResult.refused(rows.get(at), faults.getOrDefault(at, another)));
        }
        return results;
    }
}
