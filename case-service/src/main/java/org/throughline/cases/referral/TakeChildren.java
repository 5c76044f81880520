package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.cases.child.ChildLinks;
import org.throughline.cases.referral.TellChildrenApart.Told;
import org.throughline.platform.audit.Audit;

/** Takes children into a referral, behind those who are in it already: each gets its record, siblings are noted, nobody is dropped. */
@ApplicationScoped
class TakeChildren {

    private final ReferralRepository referrals;
    private final TellChildrenApart tellApart;
    private final ChildLinks links;
    private final ContentHash content;
    private final Audit audit;

    TakeChildren(
            ReferralRepository referrals,
            TellChildrenApart tellApart,
            ChildLinks links,
            ContentHash content,
            Audit audit) {
        this.referrals = referrals;
        this.tellApart = tellApart;
        this.links = links;
        this.content = content;
        this.audit = audit;
    }

    /** As many as were sent, in their order; {@code update} is null at the hand-over. */
    List<ReferralChild> into(UUID referralId, List<ReferralChild> already, List<ReferredChild> sent, UUID update) {
        Set<UUID> taken = already.stream().map(child -> child.childId).collect(Collectors.toSet());
        List<Told> told = tellApart.of(sent, taken);
        List<ReferralChild> kept = new ArrayList<>();
        for (int at = 0; at < sent.size(); at++) {
            Told one = told.get(at);
            var child = new ReferralChild(
                    referralId, already.size() + at, one.verdict(), one.childId(), content.json(sent.get(at)), update);
            referrals.keep(child);
            kept.add(child);
        }
        audit.wrote(
                "HAND_OVER_CHILD",
                "child",
                kept.stream().map(child -> child.childId).toList());
        noteSiblings(already, sent, kept);
        return kept;
    }

    private void noteSiblings(List<ReferralChild> already, List<ReferredChild> sent, List<ReferralChild> kept) {
        List<ReferredChild> everybody = new ArrayList<>();
        already.forEach(child -> everybody.add(content.read(child.asSent)));
        everybody.addAll(sent);
        Map<String, UUID> idOf = new HashMap<>();
        already.forEach(child -> idOf.put(child.childReference, child.childId));
        kept.forEach(child -> idOf.put(child.childReference, child.childId));
        SiblingGroups.of(everybody)
                .forEach(group -> links.siblings(group.stream().map(idOf::get).toList()));
    }
}
