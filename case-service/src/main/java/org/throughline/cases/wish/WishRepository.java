package org.throughline.cases.wish;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of wishes. */
@ApplicationScoped
class WishRepository implements PanacheRepositoryBase<Wish, UUID> {

    /** The child's wishes, the latest first. */
    List<Wish> of(UUID childId) {
        return list("childId = ?1 order by saidOn desc, id desc", childId);
    }

    Optional<Wish> ofChild(UUID childId, UUID wishId) {
        return find("childId = ?1 and id = ?2", childId, wishId).firstResultOptional();
    }
}
