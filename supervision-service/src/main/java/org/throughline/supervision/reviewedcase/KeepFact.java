package org.throughline.supervision.reviewedcase;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.casework.RecordErased;
import org.throughline.supervision.reviewedcase.rule.CaseHistory;

/** Keeps a fact of a child, and puts what is read together anew. In whatever order the facts come, it ends the same. */
@ApplicationScoped
class KeepFact {

    private final ChildFacts facts;
    private final WriteCases cases;
    private final WriteRecords records;
    private final List<ChildRecords> held;

    KeepFact(ChildFacts facts, WriteCases cases, WriteRecords records, @All List<ChildRecords> held) {
        this.facts = facts;
        this.cases = cases;
        this.records = records;
        this.held = held;
    }

    void of(UUID childId, long sequence, String type, JsonNode data) {
        facts.lock(childId);
        if (facts.isErased(childId)) {
            return;
        }
        if (type.equals(RecordErased.TYPE)) {
            facts.rememberErased(childId, data.get("erasedOn").asText());
            List<UUID> cases = facts.casesOf(childId);
            held.forEach(one -> one.erase(childId, cases));
            return;
        }
        UUID caseId =
                data.hasNonNull("caseId") ? UUID.fromString(data.get("caseId").asText()) : null;
        facts.keep(childId, sequence, caseId, type, data);
        if (caseId == null) {
            records.write(childId, facts.ofRecord(childId));
        } else {
            cases.write(caseId, childId, CaseHistory.of(facts.ofCase(childId, caseId)));
        }
    }
}
