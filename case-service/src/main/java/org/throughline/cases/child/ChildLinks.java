package org.throughline.cases.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Over every record of the child. A sibling or a possible duplicate whose record is closed to the caller is not told of. */
    private static final String TIES = "select array(select distinct brother.stands_as from sibling s"
            + " join child brother on brother.id = s.sibling_id where s.child_id = any(same.ids)"
            + " and brother.id <> all(same.ids) and not " + Visibility.closed("s.sibling_id") + " order by 1),"
            + " array(select distinct other.stands_as from possible_duplicate d join child other on other.id = d.other_child_id"
            + " where d.child_id = any(same.ids) and d.told_apart_at is null and other.id <> all(same.ids)"
            + " and not " + Visibility.closed("d.other_child_id") + " order by 1),"
            + " (select id from case_file where child_id = any(same.ids) and closed_on is null), k.merged_into,"
            + " array(select id from child where merged_into = k.id order by id)"
            + " from child k, lateral (select same_child(k.id) as ids) same where k.id = :child";

    private static final String AMONG_THESE = "select distinct one.stands_as, other.stands_as from child one"
            + " join sibling s on s.child_id = one.id join child other on other.id = s.sibling_id"
            + " where one.stands_as = any(:children) and other.stands_as = any(:children)"
            + " and one.stands_as <> other.stands_as";

    private static final String LOCK = "select id, stands_as from child where stands_as in"
            + " (select stands_as from child where id = any(:ids)) order by id for update";

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
        List<Object[]> rows = database.createNativeQuery(AMONG_THESE)
                .setParameter("children", children.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(row -> new Pair((UUID) row[0], (UUID) row[1])).toList();
    }

    /** The child's siblings, possible duplicates and open case: one statement. */
    /** Over every record of the child. A sibling or a possible duplicate whose record is closed to the caller is not told of. */
    ChildTies tiesOf(UUID child, Visibility visibility) {
        Object[] row = (Object[]) database.createNativeQuery(TIES)
                .setParameter("child", child)
                .setParameter("seesAs", visibility.workerId())
                .getSingleResult();
        return new ChildTies(
                List.of((UUID[]) row[0]), List.of((UUID[]) row[1]), (UUID) row[2], (UUID) row[3], List.of((UUID[])
                        row[4]));
    }

    /**
     * Locks the records of these children until the transaction ends, in one order, so that nobody waits in a circle. Answers
     * which record stands for each.
     */
    @SuppressWarnings("unchecked")
    public Map<UUID, UUID> lock(Collection<UUID> children) {
        List<Object[]> rows = database.createNativeQuery(LOCK)
                .setParameter("ids", children.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }
}
