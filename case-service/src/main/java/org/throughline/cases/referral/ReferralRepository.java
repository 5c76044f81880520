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
            + " received_at, decision_due, source, primary_need, narrative, lawful_basis, family_knows, updated_at)"
            + " values (:id, :reference, :hash, :by, :received, :due, :source, :need, :narrative, :basis, :knows, :updated)"
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
                        .setParameter("basis", referral.lawfulBasis)
                        .setParameter("knows", referral.familyKnows)
                        .setParameter("updated", referral.updatedAt)
                        .executeUpdate()
                == 1;
    }

    Referral byReference(String mashReference) {
        return find("mashReference", mashReference).singleResult();
    }

    void keep(ReferralChild child) {
        getEntityManager().persist(child);
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

    /** The referral, its row locked until the transaction ends. */
    Optional<Referral> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Referrals by their last change; of one sender where one is named. */
    List<Referral> page(String submittedBy, Instant updatedSince, Instant afterTime, UUID afterId, int most) {
        String sender = submittedBy == null ? "" : "submittedBy = :sender and ";
        Parameters parameters =
                Parameters.with("since", updatedSince).and("time", afterTime).and("id", afterId);
        return find(
                        sender + "updatedAt >= :since and (updatedAt > :time or updatedAt = :time and id > :id)"
                                + " order by updatedAt, id",
                        submittedBy == null ? parameters : parameters.and("sender", submittedBy))
                .page(0, most)
                .list();
    }
}
