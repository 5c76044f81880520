package org.throughline.cases.changegoal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Asks when the child of a case was born. */
@ApplicationScoped
class BirthRepository {

    private static final String BORN = "select case when not k.unborn then k.date_of_birth end "
            + "from case_file f join child k on k.id = f.child_id where f.id = :case";

    private final EntityManager database;

    BirthRepository(EntityManager database) {
        this.database = database;
    }

    /** The day of birth; null where it is not known, or the child is not yet born. */
    LocalDate ofCase(UUID caseId) {
        List<LocalDate> born = database.createNativeQuery(BORN, LocalDate.class)
                .setParameter("case", caseId)
                .getResultList();
        return born.isEmpty() ? null : born.get(0);
    }
}
