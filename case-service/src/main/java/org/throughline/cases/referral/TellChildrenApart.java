package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.child.Child;
import org.throughline.cases.child.ChildLinks;
import org.throughline.cases.child.ChildRepository;
import org.throughline.cases.referral.matching.BlockingKeys;
import org.throughline.cases.referral.matching.HandedOverChild;
import org.throughline.cases.referral.matching.KnownChild;
import org.throughline.cases.referral.matching.Match;
import org.throughline.cases.referral.matching.Matching;
import org.throughline.cases.referral.matching.Verdict;

/** Finds for each child of a referral the record that it has, or makes one; nothing is merged silently, nobody is dropped. */
@ApplicationScoped
class TellChildrenApart {

    private final CandidateSearch candidates;
    private final ChildRepository children;
    private final ChildLinks links;
    private final Clock clock;

    TellChildrenApart(CandidateSearch candidates, ChildRepository children, ChildLinks links, Clock clock) {
        this.candidates = candidates;
        this.children = children;
        this.links = links;
        this.clock = clock;
    }

    /** A child of the referral and its record. */
    record Told(Verdict verdict, UUID childId) {}

    /** As many as were sent, in their order, none of whom is one of those taken already. Needs the transaction of the intake. */
    List<Told> of(List<ReferredChild> sent, Set<UUID> taken) {
        List<HandedOverChild> handedOver = sent.stream()
                .map(child -> new HandedOverChild(child.childReference(), child.facts()))
                .toList();
        BlockingKeys keys = BlockingKeys.of(handedOver);
        candidates.lock(keys);
        List<KnownChild> known = candidates.find(keys);
        List<Verdict> verdicts = Matching.match(handedOver, known).stream()
                .map(verdict -> taken.contains(verdict.knownChildId()) ? verdict.inDoubt() : verdict)
                .toList();
        Set<String> notFree = claimedTwice(sent);
        known.forEach(child -> notFree.add(child.facts().laChildId()));
        List<Told> told = new ArrayList<>();
        for (int at = 0; at < sent.size(); at++) {
            told.add(new Told(verdicts.get(at), record(verdicts.get(at), sent.get(at), notFree)));
        }
        told.stream()
                .filter(one -> one.verdict().match() == Match.POSSIBLE_DUPLICATE)
                .forEach(one -> one.verdict()
                        .possible()
                        .forEach((other, agreed) -> links.possibleDuplicate(
                                one.childId(),
                                List.of(other),
                                agreed.stream().map(Enum::name).sorted().toList())));
        return told;
    }

    private UUID record(Verdict verdict, ReferredChild sent, Set<String> notFree) {
        if (verdict.match() == Match.KNOWN) {
            return verdict.knownChildId();
        }
        var child = new Child(sent.details(!notFree.contains(sent.laChildId())), OffsetDateTime.now(clock));
        children.persist(child);
        return child.id();
    }

    /** A council id that the referral gives to two children belongs, for now, to neither; what was sent is kept. */
    private static Set<String> claimedTwice(List<ReferredChild> sent) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        sent.stream()
                .map(ReferredChild::laChildId)
                .filter(Objects::nonNull)
                .filter(id -> !once.add(id))
                .forEach(twice::add);
        return twice;
    }
}
