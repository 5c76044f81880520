package org.throughline.cases.workercard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The cards that workers wrote for children. */
@ApplicationScoped
class CardRepository implements PanacheRepositoryBase<WorkerCard, UUID> {}
