package org.throughline.cases.subjectaccess;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.held.HeldTables;
import org.throughline.cases.held.rule.Words;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;

/** Gathers everything that is held about a person, from every feature. */
@ApplicationScoped
class AnswerSubject {

    private final CaseAccess access;
    private final SubjectRepository subjects;
    private final HeldTables tables;
    private final Audit audit;
    private final ObjectMapper json = new ObjectMapper();

    AnswerSubject(CaseAccess access, SubjectRepository subjects, HeldTables tables, Audit audit) {
        this.access = access;
        this.subjects = subjects;
        this.tables = tables;
        this.audit = audit;
    }

    /** Empty where nothing is held, or the caller is denied the record; 409 where the identifiers fit two records. */
    @Transactional
    Optional<SubjectRecord> of(SubjectQuery asked) {
        List<UUID> found = subjects.find(asked);
        if (found.size() > 1) {
            throw Problem.conflict("several-records", "The identifiers fit several records: ask by childId.");
        }
        if (access.childrenNotDenied(found).isEmpty()) {
            return Optional.empty();
        }
        UUID childId = found.get(0);
        audit.wrote("ANSWER_SUBJECT", "child", childId);
        Set<String> alone = tables.aboutTheChildAlone();
        Set<String> others = tables.aboutOtherChildren();
        List<HeldRows> held = subjects.read(childId, tables.all().values()).entrySet().stream()
                .map(table -> rows(table.getKey(), parsed(table.getValue()), alone, others))
                .toList();
        return Optional.of(new SubjectRecord(new SubjectRecord.Content(childId, held)));
    }

    private static HeldRows rows(String table, List<JsonNode> rows, Set<String> alone, Set<String> others) {
        Set<String> words = new TreeSet<>();
        Set<String> children = new TreeSet<>();
        rows.forEach(row -> row.properties().forEach(column -> {
            String name = table + "." + column.getKey();
            if (others.contains(name)) {
                children.add(column.getKey());
            } else if (!alone.contains(name) && saysWords(column.getValue())) {
                words.add(column.getKey());
            }
        }));
        return new HeldRows(table, rows, List.copyOf(words), List.copyOf(children));
    }

    private static boolean saysWords(JsonNode value) {
        if (value.isTextual()) {
            return Words.are(value.asText());
        }
        for (JsonNode inner : value) {
            if (saysWords(inner)) {
                return true;
            }
        }
        return false;
    }

    private List<JsonNode> parsed(List<String> rows) {
        return rows.stream().map(this::parsed).toList();
    }

    private JsonNode parsed(String row) {
        try {
            return json.readTree(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database wrote JSON that cannot be read");
        }
    }
}
