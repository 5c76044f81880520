package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.cases.access.CaseAccess;

/** A referral that holds a child whose record is closed to the caller is closed to the caller too. */
@ApplicationScoped
class RestrictedReferrals {

    private final CaseAccess access;

    RestrictedReferrals(CaseAccess access) {
        this.access = access;
    }

    /** The referrals of these children that are closed to the caller: one statement. */
    Set<UUID> among(Collection<ReferralChild> children) {
        List<UUID> ids = children.stream().map(child -> child.childId).toList();
        Set<UUID> open = access.openChildren(ids);
        return children.stream()
                .filter(child -> !open.contains(child.childId))
                .map(child -> child.referralId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
