package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.throughline.cases.held.HeldTable;
import org.throughline.cases.held.HoldsAboutChild;

/** A referral holds several children: it is about each of them, and goes with the last. */
@ApplicationScoped
class ReferralsHeld implements HoldsAboutChild {

    private static final String OF_CHILD =
            " in (select referral_id from referral_child where child_id = any(same_child(:child)))";
    private static final String OF_NOBODY =
            "not exists (select from referral_child left_over where left_over.referral_id = ";

    @Override
    public List<HeldTable> tables() {
        return List.of(
                new HeldTable("referral", "id" + OF_CHILD, OF_NOBODY + "referral.id)"),
                new HeldTable("referral_update", "referral_id" + OF_CHILD, OF_NOBODY + "referral_update.referral_id)"),
                new HeldTable(
                        "referral_clock_told",
                        "referral_id" + OF_CHILD,
                        OF_NOBODY + "referral_clock_told.referral_id)"),
                new HeldTable(
                        "webhook_delivery", "referral_id" + OF_CHILD, OF_NOBODY + "webhook_delivery.referral_id)"),
                new HeldTable(
                        "webhook_attempt",
                        "delivery_id in (select id from webhook_delivery where referral_id" + OF_CHILD + ")",
                        "delivery_id in (select told.id from webhook_delivery told where " + OF_NOBODY
                                + "told.referral_id))"));
    }

    @Override
    public Set<String> aboutOtherChildren() {
        return Set.of("referral_child.possible_child_ids");
    }
}
