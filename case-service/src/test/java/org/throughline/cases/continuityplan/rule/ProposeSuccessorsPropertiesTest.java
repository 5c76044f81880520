package org.throughline.cases.continuityplan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.continuityplan.rule.APodOfColleagues.childOf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.property.Property;

/** What holds for every leaver, in each of 10,000 drawn pods. */
class ProposeSuccessorsPropertiesTest {

    private static final int WORLDS = 10_000;

    @Test
    void everyCaseIsInOneProposalAndNoOther() {
        Property.holds(WORLDS, random -> {
            SuccessionFacts facts = drawn(random);
            List<UUID> proposed = ProposeSuccessors.from(facts).stream()
                    .flatMap(each -> each.caseIds().stream())
                    .toList();
            assertThat(proposed)
                    .containsExactlyInAnyOrderElementsOf(
                            facts.cases().stream().map(CaseToHandOn::caseId).toList());
        });
    }

    @Test
    void brothersAndSistersOfAPodAreNeverParted() {
        Property.holds(WORLDS, random -> {
            SuccessionFacts facts = drawn(random);
            List<SuccessorProposal> proposals = ProposeSuccessors.from(facts);
            for (SiblingPair pair : facts.siblings()) {
                assertThat(proposals).anyMatch(each -> {
                    List<UUID> children = each.caseIds().stream()
                            .map(APodOfColleagues::childOf)
                            .toList();
                    return children.contains(pair.childId()) && children.contains(pair.siblingId());
                });
            }
        });
    }

    @Test
    void nobodyIsProposedAgainstWhomAHardStopStands() {
        Property.holds(WORLDS, random -> {
            SuccessionFacts facts = drawn(random);
            Map<UUID, Colleague> byId =
                    facts.colleagues().stream().collect(Collectors.toMap(Colleague::workerId, each -> each));
            for (SuccessorProposal proposal : ProposeSuccessors.from(facts)) {
                for (Successor successor : proposal.successors()) {
                    Colleague colleague = byId.get(successor.workerId());
                    assertThat(colleague.holdsCases() && !colleague.leaving() && !colleague.absent())
                            .isTrue();
                    assertThat(colleague.fte()).isPositive();
                    assertThat(proposal.caseIds())
                            .noneMatch(caseId -> facts.excludes(childOf(caseId), successor.workerId()));
                }
                assertThat(proposal.successors().size() + proposal.stopped().size())
                        .isEqualTo(facts.colleagues().size());
            }
        });
    }

    @Test
    void whoIsProposedIsKnownBestOfThoseWhoAreNotUnwanted() {
        Property.holds(WORLDS, random -> {
            for (SuccessorProposal proposal : ProposeSuccessors.from(drawn(random))) {
                proposal.best().ifPresent(best -> assertThat(proposal.successors())
                        .allMatch(other -> best.unwanted()
                                ? other.unwanted()
                                : other.unwanted() || other.familiarity().compareTo(best.familiarity()) <= 0));
            }
        });
    }

    @Test
    void theLoadsAddUp() {
        Property.holds(WORLDS, random -> {
            SuccessionFacts facts = drawn(random);
            var held = new HashMap<UUID, Integer>();
            facts.colleagues().forEach(each -> held.put(each.workerId(), each.cases()));
            for (SuccessorProposal proposal : ProposeSuccessors.from(facts)) {
                proposal.successors().forEach(each -> {
                    assertThat(each.casesBefore()).isEqualTo(held.get(each.workerId()));
                    assertThat(each.casesAfter())
                            .isEqualTo(each.casesBefore() + proposal.caseIds().size());
                });
                proposal.best().ifPresent(best -> held.put(best.workerId(), best.casesAfter()));
            }
        });
    }

    @Test
    void theOrderInWhichFactsComeDoesNotMatter() {
        Property.holds(WORLDS, random -> {
            SuccessionFacts facts = drawn(random);
            List<SuccessorProposal> one = ProposeSuccessors.from(facts);
            assertThat(ProposeSuccessors.from(shuffled(facts, random))).isEqualTo(one);
        });
    }

    private static SuccessionFacts shuffled(SuccessionFacts facts, Random random) {
        var cases = new ArrayList<>(facts.cases());
        var siblings = new ArrayList<>(facts.siblings());
        var colleagues = new ArrayList<>(facts.colleagues());
        Collections.shuffle(cases, random);
        Collections.shuffle(siblings, random);
        Collections.shuffle(colleagues, random);
        return new SuccessionFacts(
                facts.leaver(),
                cases,
                siblings,
                colleagues,
                facts.familiarity(),
                facts.excluded(),
                facts.unwanted(),
                facts.casesPerFte());
    }

    private static SuccessionFacts drawn(Random random) {
        var pod = new APodOfColleagues();
        var cases = new ArrayList<UUID>();
        var workers = new ArrayList<UUID>();
        for (int n = random.nextInt(12) + 1; n > 0; n--) {
            cases.add(pod.child());
        }
        for (int n = random.nextInt(6); n > 0; n--) {
            UUID worker = APodOfColleagues.id(500 + n);
            workers.add(worker);
            pod.seated(new Colleague(
                    worker,
                    APodOfColleagues.POD,
                    random.nextInt(5) > 0,
                    BigDecimal.valueOf(random.nextInt(5), 1),
                    random.nextInt(20),
                    random.nextInt(6) == 0,
                    random.nextInt(6) == 0));
        }
        for (int n = random.nextInt(6); n > 0; n--) {
            UUID one = cases.get(random.nextInt(cases.size()));
            UUID other = cases.get(random.nextInt(cases.size()));
            if (!one.equals(other)) {
                pod.siblings(one, other);
            }
        }
        for (UUID worker : workers) {
            for (UUID caseId : cases) {
                switch (random.nextInt(8)) {
                    case 0, 1, 2 ->
                        pod.knows(
                                caseId,
                                worker,
                                BigDecimal.valueOf(random.nextInt(9000), 3).toString());
                    case 3 -> pod.excluded(caseId, worker);
                    case 4 -> pod.unwanted(caseId, worker);
                    default -> {}
                }
            }
        }
        return pod.facts();
    }
}
