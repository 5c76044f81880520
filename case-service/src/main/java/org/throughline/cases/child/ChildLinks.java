package org.throughline.cases.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.Visibility;

/** What ties children to each other: one statement for all of them. */
@ApplicationScoped
public class ChildLinks {

    private static final String SIBLINGS = "insert into sibling (child_id, sibling_id)"
            + " select one, other from unnest(:group) as one, unnest(:group) as other where one <> other"
            + " on conflict do nothing";

    private static final String DUPLICATES = "insert into possible_duplicate (child_id, other_child_id, matched_on)"
            + " select cast(:child as uuid), other, :on from unnest(:others) as other"
            + " union all select other, cast(:child as uuid), :on from unnest(:others) as other"
            + " on conflict do nothing";

    /** A sibling or a possible duplicate whose record is closed to the caller is not told of. */
    private static final String TIES = "select array(select sibling_id from sibling where child_id = :child and not "
            + Visibility.closed("sibling_id") + " order by sibling_id), array(select other_child_id"
            + " from possible_duplicate where child_id = :child and not " + Visibility.closed("other_child_id")
            + " order by other_child_id), (select id from case_file where child_id = :child and closed_on is null)";

    private final EntityManager database;

    ChildLinks(EntityManager database) {
        this.database = database;
    }

    /** Keeps that these children are siblings of each other; what is known already stays. */
    public void siblings(Collection<UUID> group) {
        database.flush();
        database.createNativeQuery(SIBLINGS)
                .setParameter("group", group.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Keeps that a child may be one of the others, seen from both sides, until a person decides. */
    public void possibleDuplicate(UUID child, Collection<UUID> others, Collection<String> matchedOn) {
        database.flush();
        database.createNativeQuery(DUPLICATES)
                .setParameter("child", child)
                .setParameter("others", others.toArray(UUID[]::new))
                .setParameter("on", matchedOn.toArray(String[]::new))
                .executeUpdate();
    }

    /** Two children who are siblings. */
    public record Pair(UUID child, UUID sibling) {}

    /** Who of these children is whose sibling; each pair in both directions. */
    @SuppressWarnings("unchecked")
    public List<Pair> amongThese(Collection<UUID> children) {
        List<Object[]> rows = database.createNativeQuery("select child_id, sibling_id from sibling"
                        + " where child_id = any(:children) and sibling_id = any(:children)")
                .setParameter("children", children.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(row -> new Pair((UUID) row[0], (UUID) row[1])).toList();
    }

    /** The child's siblings, possible duplicates and open case: one statement. */
    ChildTies tiesOf(UUID child, Visibility visibility) {
        Object[] row = (Object[]) database.createNativeQuery(TIES)
                .setParameter("child", child)
                .setParameter("seesAs", visibility.workerId())
                .getSingleResult();
        return new ChildTies(List.of((UUID[]) row[0]), List.of((UUID[]) row[1]), (UUID) row[2]);
    }

    /** Locks the rows of these children until the transaction ends, in one order, so that nobody waits in a circle. */
    public void lock(Collection<UUID> children) {
        database.createNativeQuery("select id from child where id = any(:ids) order by id for update", UUID.class)
                .setParameter("ids", children.toArray(UUID[]::new))
                .getResultList();
    }
}
