package org.throughline.cases.child;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Every query of children and how they belong together. */
@ApplicationScoped
public class ChildRepository implements PanacheRepositoryBase<Child, UUID> {

    /** Keeps that two children are siblings, in both directions; once, however often it is said. */
    public void linkSiblings(UUID child, UUID sibling) {
        flush();
        getEntityManager()
                .createNativeQuery("insert into sibling (child_id, sibling_id) values (:one, :other), (:other, :one) "
                        + "on conflict do nothing")
                .setParameter("one", child)
                .setParameter("other", sibling)
                .executeUpdate();
    }

    /** The siblings of these children, the children themselves left out. */
    @SuppressWarnings("unchecked")
    public List<UUID> siblingsOf(Collection<UUID> children) {
        return getEntityManager()
                .createNativeQuery(
                        "select distinct other.stands_as from child known join sibling s on s.child_id = known.id "
                                + "join child other on other.id = s.sibling_id "
                                + "where known.stands_as = any(:children) and other.stands_as <> all(:children) order by 1",
                        UUID.class)
                .setParameter("children", children.toArray(UUID[]::new))
                .getResultList();
    }
}
