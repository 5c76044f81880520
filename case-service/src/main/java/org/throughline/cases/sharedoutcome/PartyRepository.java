package org.throughline.cases.sharedoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.sharedoutcome.rule.Party;
import org.throughline.contracts.codes.NetworkRole;

/** Who agreed to shared outcomes, and who of them is in the child's network. */
@ApplicationScoped
class PartyRepository {

    // share: nobody leaves the network while an outcome becomes theirs
    private static final String IN_NETWORK = "select id, started_on, ended_on from network_member"
            + " where child_id = :child and id = any(:members) order by id for share";

    private static final String ROLES =
            "select distinct role from network_member where id = any(:members) order by role";

    private static final String KEEP = "insert into shared_outcome_party (outcome_id, member_id, child_id)"
            + " select :outcome, member, :child from unnest(cast(:members as uuid[])) as member on conflict do nothing";

    private static final String OF = "select outcome_id, member_id from shared_outcome_party"
            + " where outcome_id = any(:outcomes) order by outcome_id, member_id";

    private final EntityManager database;

    PartyRepository(EntityManager database) {
        this.database = database;
    }

    /** Those of these whom the child's network knows, their rows held until the transaction ends. */
    @SuppressWarnings("unchecked")
    List<Party> inNetwork(UUID childId, Collection<UUID> members) {
        List<Object[]> rows = database.createNativeQuery(IN_NETWORK)
                .setParameter("child", childId)
                .setParameter("members", members.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new Party((UUID) row[0], (LocalDate) row[1], (LocalDate) row[2]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<NetworkRole> roles(Collection<UUID> members) {
        List<String> roles = database.createNativeQuery(ROLES, String.class)
                .setParameter("members", members.toArray(UUID[]::new))
                .getResultList();
        return roles.stream().map(NetworkRole::valueOf).toList();
    }

    /** Keeps who agreed; those who had agreed before stay. */
    void keep(UUID outcomeId, UUID childId, Set<UUID> members) {
        database.createNativeQuery(KEEP)
                .setParameter("outcome", outcomeId)
                .setParameter("child", childId)
                .setParameter("members", members.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Who agreed to each of these: one statement. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<UUID>> of(Collection<UUID> outcomes) {
        List<Object[]> rows = database.createNativeQuery(OF)
                .setParameter("outcomes", outcomes.toArray(UUID[]::new))
                .getResultList();
        var parties = new HashMap<UUID, List<UUID>>();
        rows.forEach(row ->
                parties.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add((UUID) row[1]));
        return parties;
    }
}
