package org.throughline.cases.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.throughline.contracts.codes.Expertise;

/** Every query of what cases need. */
@ApplicationScoped
class NeedRepository {

    private final EntityManager database;

    NeedRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    Set<Expertise> of(UUID caseId) {
        List<String> codes = database.createNativeQuery(
                        "select expertise from expertise_need where case_id = :case", String.class)
                .setParameter("case", caseId)
                .getResultList();
        var needs = new TreeSet<Expertise>();
        codes.forEach(code -> needs.add(Expertise.valueOf(code)));
        return Collections.unmodifiableSet(needs);
    }

    void replace(UUID caseId, Set<Expertise> needs) {
        database.createNativeQuery("delete from expertise_need where case_id = :case")
                .setParameter("case", caseId)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into expertise_need (case_id, expertise) select :case, unnest(cast(:codes as text[]))")
                .setParameter("case", caseId)
                .setParameter("codes", needs.stream().map(Enum::name).toArray(String[]::new))
                .executeUpdate();
    }
}
