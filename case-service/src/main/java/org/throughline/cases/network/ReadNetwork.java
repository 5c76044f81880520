package org.throughline.cases.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Shows the professionals around a child. */
@ApplicationScoped
class ReadNetwork {

    private final CaseAccess access;
    private final NetworkRepository network;
    private final Audit audit;

    ReadNetwork(CaseAccess access, NetworkRepository network, Audit audit) {
        this.access = access;
        this.network = network;
        this.audit = audit;
    }

    /** The child's network; {@code present} null for those of today and of earlier. */
    @Transactional
    Page<NetworkMemberView> of(UUID childId, Boolean present, PageRequest request) {
        access.requireChild(childId);
        audit.read("child", childId);
        List<NetworkMemberView> rows = network.of(childId, present, request).stream()
                .map(NetworkMember::view)
                .toList();
        return Page.of(rows, request.limit, last -> Cursor.after(last.from(), last.memberId()));
    }

    @Transactional
    NetworkMemberView one(UUID childId, UUID memberId) {
        access.requireChild(childId);
        NetworkMember member = network.one(childId, memberId).orElseThrow(() -> Problem.notFound("network-member"));
        audit.read("child", childId);
        return member.view();
    }
}
