package org.throughline.cases.wish;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of wishes. */
@ApplicationScoped
class WishRepository implements PanacheRepositoryBase<Wish, UUID> {

    // of any record of the child
    private static final String OF_CHILD = "in (select same.id from Child same"
            + " where same.standsAs = (select asked.standsAs from Child asked where asked.id = ?1))";

    /** The child's wishes, the latest first. */
    List<Wish> of(UUID childId) {
        return list("childId " + OF_CHILD + " order by saidOn desc, id desc", childId);
    }

    Optional<Wish> ofChild(UUID childId, UUID wishId) {
        return find("childId " + OF_CHILD + " and id = ?2", childId, wishId).firstResultOptional();
    }
}
