package org.throughline.platform.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.throughline.platform.problem.Problem;

/** Says what a file is by its content: its header row, or what its XML message says it collects. Never by its name. */
final class Recognise {

    private static final String LOOKED_FOR =
            "Looked for the header row of an SSDA903 file (CHILD with SEX; DECOM and RNE; "
                    + "REVIEW; SW_ID) and for an XML Message of a CIN census or a social work workforce census (CSWW).";

    private Recognise() {}

    /** The kind, or a 422 problem that says what was looked for. */
    static FileKind kindOf(SourceFile file) throws IOException {
        try (Reader text = TextEncoding.text(file.open(), TextEncoding.of(file.path()))) {
            var lines = new Lines(text);
            String first = lines.next();
            while (first != null && first.isBlank()) {
                first = lines.next();
            }
            if (first == null) {
                throw Problem.unprocessable("empty-file", "The file holds nothing.");
            }
            return first.stripLeading().startsWith("<") ? xml(file) : csv(CsvColumns.of(first));
        }
    }

    private static FileKind csv(CsvColumns columns) {
        FileKind kind = Arrays.stream(FileKind.values())
                .filter(candidate -> !candidate.telling().isEmpty() && columns.have(candidate.telling()))
                .findFirst()
                .orElseThrow(Recognise::unrecognised);
        List<String> missing = columns.without(kind.needed());
        if (!missing.isEmpty()) {
            Problem problem = Problem.unprocessable("missing-columns", "The file lacks columns that every row needs.");
            missing.forEach(column -> problem.at("/file", "column " + column + " is missing"));
            throw problem;
        }
        return kind;
    }

    private static FileKind xml(SourceFile file) {
        var found = new AtomicReference<FileKind>();
        try {
            XmlFile.read(file, Set.of("Collection", "CINdetails", "CSWWWorker", "LAchildID"), element -> {
                found.set(kindOf(element));
                return found.get() == null;
            });
        } catch (UnreadableFile broken) {
            throw Problem.unprocessable(
                            broken.refusal().code(), broken.refusal().reason())
                    .at("/file", "line " + broken.refusal().line());
        }
        if (found.get() == null) {
            throw unrecognised();
        }
        return found.get();
    }

    /** What this element alone tells; null where it leaves that open. */
    private static FileKind kindOf(XmlElement element) {
        return switch (element.name()) {
            case "CSWWWorker" -> FileKind.WORKFORCE_CENSUS;
            case "CINdetails", "LAchildID" -> FileKind.CIN_CENSUS;
            default ->
                switch (element.text().toString().strip()) {
                    case "CSWW" -> FileKind.WORKFORCE_CENSUS;
                    case "CIN" -> FileKind.CIN_CENSUS;
                    default -> null;
                };
        };
    }

    private static Problem unrecognised() {
        return Problem.unprocessable("unrecognised-file", LOOKED_FOR);
    }
}
