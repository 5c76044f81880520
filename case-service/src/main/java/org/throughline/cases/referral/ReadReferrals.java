package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Reads referrals: MASH its own, without what was told in words; who decides, all of them. */
@ApplicationScoped
@Transactional
class ReadReferrals {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ReferralRepository referrals;
    private final RestrictedReferrals restricted;
    private final Audit audit;
    private final Caller caller;

    ReadReferrals(ReferralRepository referrals, RestrictedReferrals restricted, Audit audit, Caller caller) {
        this.referrals = referrals;
        this.restricted = restricted;
        this.audit = audit;
        this.caller = caller;
    }

    ReferralView one(UUID id) {
        Referral referral = referrals
                .findByIdOptional(id)
                .filter(found -> decides() || found.submittedBy.equals(caller.subject()))
                .orElseThrow(() -> Problem.notFound("referral"));
        List<ReferralChild> children = referrals.childrenOf(id);
        if (decides() && !restricted.among(children).isEmpty()) {
            throw Problem.notFound("referral");
        }
        audit.read("referral", id);
        if (decides()) {
            audit.read("child", children.stream().map(child -> child.childId).toList());
        }
        return decides()
                ? ReferralView.inFull(referral, children, referrals.updatesOf(id))
                : ReferralView.of(referral, children);
    }

    /** In the order of the last change; words and names are in {@link #one} only. */
    Page<ReferralView> page(UpdatedSince updatedSince, PageRequest request) {
        var after = After.of(request.cursor, updatedSince.at());
        List<Referral> rows = referrals.page(
                decides() ? null : caller.subject(),
                updatedSince.at(),
                referrals.settledUntil(),
                after.time(),
                after.id(),
                request.limit + 1);
        Page<Referral> page = Page.of(rows, request.limit, last -> Cursor.after(last.updatedAt, last.id));
        List<ReferralChild> all = referrals.childrenOf(
                page.items().stream().map(referral -> referral.id).toList());
        Set<UUID> closed = decides() ? restricted.among(all) : Set.of();
        Page<Referral> shown = new Page<>(
                page.items().stream()
                        .filter(referral -> !closed.contains(referral.id))
                        .toList(),
                page.next());
        Map<UUID, List<ReferralChild>> children =
                all.stream().collect(Collectors.groupingBy(child -> child.referralId));
        audit.read(
                "referral", shown.items().stream().map(referral -> referral.id).toList());
        return shown.map(referral -> ReferralView.of(referral, children.getOrDefault(referral.id, List.of())));
    }

    private boolean decides() {
        return caller.hasAny(Roles.POD_MANAGER, Roles.SENIOR_LEADER);
    }

    private record After(Instant time, UUID id) {

        static After of(String cursor, Instant since) {
            if (cursor == null) {
                return new After(since, BEFORE_ALL);
            }
            List<String> keys = Cursor.keys(cursor, 2);
            try {
                return new After(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw Cursor.invalid();
            }
        }
    }
}
