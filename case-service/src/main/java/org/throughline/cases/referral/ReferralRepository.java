package org.throughline.cases.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of referrals and the children in them. */
@ApplicationScoped
class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {

    private static final String CLAIM = "insert into referral (id, mash_reference, content_hash, submitted_by,"
            + " received_at, decision_due, source, primary_need, narrative, lawful_basis_code, lawful_basis,"
            + " family_knows, family_not_told_reason, updated_at)"
            + " values (:id, :reference, :hash, :by, :received, :due, :source, :need, :narrative, :basis, :basisNote,"
            + " :knows, :notTold, now())"
            + " on conflict on constraint referral_mash_reference_once do nothing";

    /** Keeps the referral unless its reference is taken; waits while another with the reference is under way. */
    boolean claim(Referral referral) {
        return getEntityManager()
                        .createNativeQuery(CLAIM)
                        .setParameter("id", referral.id)
                        .setParameter("reference", referral.mashReference)
                        .setParameter("hash", referral.contentHash)
                        .setParameter("by", referral.submittedBy)
                        .setParameter("received", referral.receivedAt)
                        .setParameter("due", referral.decisionDue)
                        .setParameter("source", referral.source)
                        .setParameter("need", referral.primaryNeed)
                        .setParameter("narrative", referral.narrative)
                        .setParameter("basis", name(referral.lawfulBasis))
                        .setParameter("basisNote", referral.lawfulBasisNote)
                        .setParameter("knows", referral.familyKnows)
                        .setParameter("notTold", name(referral.familyNotToldReason))
                        .executeUpdate()
                == 1;
    }

    Referral byReference(String mashReference) {
        return find("mashReference", mashReference).singleResult();
    }

    void keep(ReferralChild child) {
        getEntityManager().persist(child);
    }

    /** The children of the hand-over itself, without those whom an update added. */
    List<ReferralChild> handedOver(UUID referralId) {
        return childrenOf(referralId).stream()
                .filter(child -> child.addedBy == null)
                .toList();
    }

    List<ReferralChild> childrenOf(UUID referralId) {
        return childrenOf(List.of(referralId));
    }

    List<ReferralChild> childrenOf(Collection<UUID> referralIds) {
        return getEntityManager()
                .createQuery(
                        "from ReferralChild where referralId in :ids order by referralId, position",
                        ReferralChild.class)
                .setParameter("ids", referralIds)
                .getResultList();
    }

    void keep(ReferralUpdate update) {
        getEntityManager().persist(update);
        getEntityManager().flush();
    }

    List<ReferralUpdate> updatesOf(UUID referralId) {
        return getEntityManager()
                .createQuery("from ReferralUpdate where referralId = :id order by receivedAt, id", ReferralUpdate.class)
                .setParameter("id", referralId)
                .getResultList();
    }

    /** Raises the version of a locked referral whose own row may have nothing else to change. */
    void raiseVersion(Referral referral) {
        getEntityManager().lock(referral, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Every change before this moment can be seen by the statement that follows, whatever is still under way. */
    Instant settledUntil() {
        return (Instant) getEntityManager()
                .createNativeQuery("select referrals_settled_until()", Instant.class)
                .getSingleResult();
    }

    /** The referral, its row locked until the transaction ends. */
    Optional<Referral> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Referrals by their last change, of which none can appear in between later; of one sender where one is named. */
    List<Referral> page(
            String submittedBy, Instant updatedSince, Instant until, Instant afterTime, UUID afterId, int most) {
        String sender = submittedBy == null ? "" : "submittedBy = :sender and ";
        Parameters parameters = Parameters.with("since", updatedSince)
                .and("until", until)
                .and("time", afterTime)
                .and("id", afterId);
        return find(
                        sender
                                + "updatedAt >= :since and updatedAt < :until and (updatedAt > :time or updatedAt = :time and id > :id)"
                                + " order by updatedAt, id",
                        submittedBy == null ? parameters : parameters.and("sender", submittedBy))
                .page(0, most)
                .list();
    }

    private static String name(Enum<?> code) {
        return code == null ? null : code.name();
    }
}
