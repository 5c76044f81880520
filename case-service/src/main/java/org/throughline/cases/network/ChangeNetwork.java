package org.throughline.cases.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.network.rule.NetworkRefusal;
import org.throughline.cases.network.rule.NetworkRules;
import org.throughline.contracts.casework.NetworkMemberAdded;
import org.throughline.contracts.casework.NetworkMemberEnded;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Says who is around a child, and who no longer is. */
@ApplicationScoped
@Transactional
class ChangeNetwork {

    private final CaseAccess access;
    private final NetworkRepository network;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ChangeNetwork(
            CaseAccess access, NetworkRepository network, Caller caller, Outbox outbox, Audit audit, Clock clock) {
        this.access = access;
        this.network = network;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    NetworkMemberView add(UUID childId, NewNetworkMember said) {
        access.requireChild(childId);
        refuse(NetworkRules.adding(said.role(), said.roleWords() != null, said.from(), LocalDate.now(clock)));
        var member = new NetworkMember(
                childId, said, OffsetDateTime.now(clock), caller.workerId().orElse(null));
        network.persistAndFlush(member);
        outbox.append(new NetworkMemberAdded(member.id(), childId, said.role(), said.from()));
        audit.wrote("ADD_NETWORK_MEMBER", "child", childId);
        return member.view();
    }

    /** Locks the row, so that nobody makes them the owner of an outcome at the same moment. */
    NetworkMemberView end(UUID childId, UUID memberId, MemberEnding ending, LongConsumer versionCheck) {
        access.requireChild(childId);
        NetworkMember member = network.lock(childId, memberId).orElseThrow(() -> Problem.notFound("network-member"));
        versionCheck.accept(member.version());
        if (member.isEnded()) {
            throw Problem.conflict("network-member-ended", "They are no longer in the child's network.");
        }
        refuse(NetworkRules.ending(member.startedOn(), ending.to(), LocalDate.now(clock)));
        if (network.ownsAnOpenOutcome(memberId)) {
            throw Problem.conflict(
                    "network-member-owns-outcome", "A shared outcome is theirs: give it to somebody else first.");
        }
        member.end(ending.to());
        network.flush();
        outbox.append(new NetworkMemberEnded(memberId, childId, member.role(), ending.to()));
        audit.wrote("END_NETWORK_MEMBER", "child", childId);
        return member.view();
    }

    private static void refuse(Optional<NetworkRefusal> refusal) {
        refusal.ifPresent(because -> {
            throw Problem.unprocessable(because.code(), "The network cannot change like this.")
                    .at(because.pointer(), because.detail());
        });
    }
}
