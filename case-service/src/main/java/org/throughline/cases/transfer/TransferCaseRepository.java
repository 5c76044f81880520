package org.throughline.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.transfer.rule.HandOverStep;
import org.throughline.cases.transfer.rule.StepDone;

/** Every query of the cases of transfers and of the steps done for them. */
@ApplicationScoped
class TransferCaseRepository {

    private static final String SIBLING_LEFT_BEHIND = "select exists (select from sibling s join case_file c "
            + "on c.child_id = any(same_child(s.sibling_id)) and c.closed_on is null and c.pod_id = :pod "
            + "cross join unnest(:children) moving(id) "
            + "where s.child_id = any(same_child(moving.id)) and c.child_id <> all(:children))";

    private final EntityManager database;

    TransferCaseRepository(EntityManager database) {
        this.database = database;
    }

    boolean leavesSiblingBehind(Collection<UUID> children, UUID podId) {
        return (boolean) database.createNativeQuery(SIBLING_LEFT_BEHIND)
                .setParameter("pod", podId)
                .setParameter("children", children.toArray(UUID[]::new))
                .getSingleResult();
    }

    void keep(UUID transferId, List<CaseFile> cases) {
        database.createNativeQuery("insert into transfer_case (transfer_id, case_id, child_id) "
                        + "select :transfer, id, child_id from case_file where id = any(:cases)")
                .setParameter("transfer", transferId)
                .setParameter("cases", cases.stream().map(CaseFile::id).toArray(UUID[]::new))
                .executeUpdate();
    }

    /** The cases of these transfers in the order of the children, in which their streams are locked. */
    @SuppressWarnings("unchecked")
    List<TransferCase> of(Collection<UUID> transferIds) {
        List<Object[]> rows = database.createNativeQuery("select transfer_id, case_id, child_id, outcome, spell_id "
                        + "from transfer_case where transfer_id = any(:transfers) order by transfer_id, child_id")
                .setParameter("transfers", transferIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row ->
                        new TransferCase((UUID) row[0], (UUID) row[1], (UUID) row[2], (String) row[3], (UUID) row[4]))
                .toList();
    }

    /** The open transfer that a case is part of. */
    @SuppressWarnings("unchecked")
    Optional<UUID> openTransferOf(UUID caseId) {
        return database.createNativeQuery(
                        "select transfer_id from transfer_case where case_id = :case and outcome is null", UUID.class)
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    /** Says what became of a case of a transfer; {@code spellId} is null where no spell began. */
    void end(UUID transferId, UUID caseId, String outcome, UUID spellId) {
        database.createNativeQuery("update transfer_case set outcome = :outcome, spell_id = cast(:spell as uuid) "
                        + "where transfer_id = :transfer and case_id = :case and outcome is null")
                .setParameter("outcome", outcome)
                .setParameter("spell", spellId)
                .setParameter("transfer", transferId)
                .setParameter("case", caseId)
                .executeUpdate();
    }

    /** Keeps a step for these cases; a step done before is corrected. */
    void done(UUID transferId, Collection<UUID> cases, HandOverStep step, LocalDate on, UUID by, OffsetDateTime at) {
        database.createNativeQuery("insert into hand_over_step (transfer_id, case_id, step, done_on, done_by, "
                        + "recorded_at) select :transfer, one, :step, :on, :by, :at "
                        + "from unnest(cast(:cases as uuid[])) one on conflict (transfer_id, case_id, step) "
                        + "do update set done_on = excluded.done_on, done_by = excluded.done_by, "
                        + "recorded_at = excluded.recorded_at")
                .setParameter("transfer", transferId)
                .setParameter("cases", cases.toArray(UUID[]::new))
                .setParameter("step", step.name())
                .setParameter("on", on)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The steps done, by transfer. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<StepDone>> steps(Collection<UUID> transferIds) {
        List<Object[]> rows = database.createNativeQuery("select transfer_id, case_id, step, done_on, done_by "
                        + "from hand_over_step where transfer_id = any(:transfers)")
                .setParameter("transfers", transferIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(TransferCaseRepository::step, Collectors.toList())));
    }

    private static StepDone step(Object[] row) {
        return new StepDone((UUID) row[1], HandOverStep.valueOf((String) row[2]), (LocalDate) row[3], (UUID) row[4]);
    }
}
