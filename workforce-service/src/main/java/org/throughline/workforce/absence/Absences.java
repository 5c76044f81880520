package org.throughline.workforce.absence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of absences. */
@ApplicationScoped
class Absences implements PanacheRepositoryBase<Absence, UUID> {

    Optional<Absence> lock(UUID workerId, UUID id) {
        return find("workerId = ?1 and id = ?2", workerId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The latest first. A worker's absences never overlap, so that the first day alone is a stable order. */
    List<Absence> page(UUID workerId, Optional<LocalDate> before, int most) {
        var found = before.isPresent()
                ? find("workerId = ?1 and firstDay < ?2 order by firstDay desc", workerId, before.get())
                : find("workerId = ?1 order by firstDay desc", workerId);
        return found.page(0, most).list();
    }
}
