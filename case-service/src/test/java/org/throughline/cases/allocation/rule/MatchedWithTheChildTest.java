package org.throughline.cases.allocation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.allocation.rule.Facts.CHILD;
import static org.throughline.cases.allocation.rule.Facts.TODAY;
import static org.throughline.cases.allocation.rule.Facts.id;
import static org.throughline.cases.allocation.rule.Facts.managerOf;
import static org.throughline.cases.allocation.rule.Facts.skilled;
import static org.throughline.cases.allocation.rule.Facts.speaking;
import static org.throughline.cases.allocation.rule.Facts.worker;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.cases.allocation.rule.WishAnswer.Met;
import org.throughline.contracts.codes.AllocationReason;
import org.throughline.contracts.codes.Expertise;
import org.throughline.contracts.codes.WorkerWish;

/** Worked vectors of what a child needs and wishes; the limit is ten cases for each full-time equivalent. */
class MatchedWithTheChildTest {

    @Test
    void neededExpertiseComesBeforeALighterLoad() {
        Proposal proposal = new Facts()
                .needs(Expertise.SEXUAL_ABUSE, Expertise.COURT_WORK)
                .pod(1, 0, worker(11, 0))
                .pod(2, 8, skilled(21, 8, Expertise.SEXUAL_ABUSE))
                .ranked();

        assertThat(proposal.best().orElseThrow().podId()).isEqualTo(id(2));
        assertThat(codes(proposal)).containsExactly(AllocationReason.EXPERTISE, AllocationReason.ROOM);
        KeyworkerOption option = proposal.best().orElseThrow().best();
        assertThat(option.expertise()).containsExactly(Expertise.SEXUAL_ABUSE);
        assertThat(option.missingExpertise()).containsExactly(Expertise.COURT_WORK);
        assertThat(proposal.expertise()).containsExactlyInAnyOrder(Expertise.SEXUAL_ABUSE, Expertise.COURT_WORK);
    }

    @Test
    void continuityComesBeforeExpertise() {
        Proposal proposal = new Facts()
                .needs(Expertise.NEGLECT)
                .pod(1, 0, skilled(11, 0, Expertise.NEGLECT))
                .pod(2, 5, worker(21, 5))
                .wasInPod(2, TODAY.minusMonths(2))
                .ranked();

        assertThat(proposal.best().orElseThrow().podId()).isEqualTo(id(2));
    }

    @Test
    void ofTwoInAPodTheOneWithTheExpertiseIsChosen() {
        assertThat(keyworker(new Facts()
                        .needs(Expertise.ADOPTION)
                        .pod(1, 7, worker(11, 0), skilled(12, 7, Expertise.ADOPTION))))
                .isEqualTo(12);
    }

    @Test
    void theWorkerWhomTheChildAsksForComesBeforeTheSiblings() {
        Facts facts = new Facts()
                .pod(1, 6, worker(11, 2), worker(12, 4))
                .openSibling(1, 11)
                .wishes(WorkerWish.SAME_WORKER, 12, null);

        assertThat(keyworker(facts)).isEqualTo(12);
        assertThat(codes(facts.ranked()))
                .containsExactly(AllocationReason.OPEN_SIBLING, AllocationReason.CHILD_WISH, AllocationReason.ROOM);
    }

    @Test
    void theSameWorkerWithoutANameIsAnyEarlierKeyworker() {
        Facts facts = new Facts()
                .pod(1, 4, worker(11, 0), worker(12, 4))
                .hadKeyworker(12, TODAY.minusYears(3))
                .wishes(WorkerWish.SAME_WORKER, null, null);

        List<KeyworkerOption> options = facts.ranked().best().orElseThrow().keyworkers();

        assertThat(options).extracting(KeyworkerOption::workerId).containsExactly(id(12), id(11));
        assertThat(options.get(0).wishes()).containsExactly(new WishAnswer(CHILD, WorkerWish.SAME_WORKER, Met.MET));
        assertThat(options.get(1).wishes()).containsExactly(new WishAnswer(CHILD, WorkerWish.SAME_WORKER, Met.NOT_MET));
        assertThat(options.get(0).lastWith()).isEqualTo(TODAY.minusYears(3));
        assertThat(options.get(1).lastWith()).isNull();
    }

    @Test
    void whomTheChildDoesNotWantBackSpeaksForNothing() {
        Facts facts = new Facts()
                .pod(1, 0, worker(11, 0))
                .pod(2, 5, worker(21, 5))
                .hadKeyworker(11, TODAY.minusMonths(3))
                .wishes(WorkerWish.NOT_THIS_WORKER, 11, null);

        assertThat(facts.ranked().candidates()).extracting(Candidate::podId).containsExactly(id(2), id(1));
        assertThat(facts.ranked().candidates().get(1).reasons())
                .extracting(Reason::code)
                .containsExactly(AllocationReason.ROOM);
        assertThat(codes(facts.ranked())).containsExactly(AllocationReason.ROOM);
    }

    @Test
    void evenWhomTheChildDoesNotWantIsShownInTheSiblingsPod() {
        Facts facts = new Facts()
                .pod(1, 0, worker(11, 0))
                .pod(2, 5, worker(21, 5))
                .openSibling(2, 21)
                .wishes(WorkerWish.NOT_THIS_WORKER, 21, null);

        Candidate best = facts.ranked().best().orElseThrow();

        assertThat(best.podId()).isEqualTo(id(2));
        assertThat(best.best().wishes())
                .containsExactly(new WishAnswer(CHILD, WorkerWish.NOT_THIS_WORKER, Met.NOT_MET));
    }

    @Test
    void theirLanguageIsFound() {
        Facts facts = new Facts()
                .pod(1, 0, worker(11, 0))
                .pod(2, 5, speaking(21, 5, "bfi"))
                .pod(3, 0, speaking(31, 0, "pl"))
                .wishes(WorkerWish.LANGUAGE, null, "bfi");

        assertThat(facts.ranked().best().orElseThrow().podId()).isEqualTo(id(2));
        assertThat(codes(facts.ranked())).containsExactly(AllocationReason.CHILD_WISH, AllocationReason.ROOM);
    }

    @Test
    void whatNoFactSaysIsForAPersonToJudge() {
        Facts facts = new Facts()
                .pod(1, 0, worker(11, 0))
                .wishes(WorkerWish.WOMAN, null, null)
                .wishes(WorkerWish.MAN, null, null)
                .wishes(WorkerWish.OTHER, null, null);

        Candidate best = facts.ranked().best().orElseThrow();

        assertThat(best.best().wishes()).extracting(WishAnswer::met).containsOnly(Met.UNKNOWN);
        assertThat(best.reasons()).extracting(Reason::code).containsExactly(AllocationReason.ROOM);
    }

    @Test
    void whoIsExcludedFromTheRecordIsNoKeyworker() {
        Facts facts = new Facts()
                .pod(1, 4, worker(11, 0), worker(12, 4))
                .openSibling(1, 11)
                .excluded(id(11));

        assertThat(facts.ranked().best().orElseThrow().keyworkers())
                .extracting(KeyworkerOption::workerId)
                .containsExactly(id(12));
    }

    @Test
    void aPodOfExcludedPeopleIsStopped() {
        Facts facts =
                new Facts().pod(1, 0, worker(11, 0)).pod(2, 0, worker(21, 0)).excluded(id(11), managerOf(2));

        assertThat(facts.ranked().stopped())
                .extracting(StoppedPod::stops)
                .containsExactly(List.of(Stop.WORKERS_EXCLUDED), List.of(Stop.POD_MANAGER_EXCLUDED));
    }

    @Test
    void theEffectOnBothLoadsIsShownBeforeAnythingIsDone() {
        // the pod: 19 cases over 2.0 is 9.50, with one more 10.00; the worker: 9 and 10: both still within ten
        Candidate best = new Facts()
                .pod(1, 19, worker(11, 9), worker(12, 10))
                .ranked()
                .best()
                .orElseThrow();

        assertThat(best.podLoad().before().perFte()).isEqualByComparingTo("9.50");
        assertThat(best.podLoad().after().perFte()).isEqualByComparingTo("10.00");
        assertThat(best.podLoad().within()).isTrue();
        assertThat(best.keyworkerLoad().before().cases()).isEqualTo(9);
        assertThat(best.keyworkerLoad().after().cases()).isEqualTo(10);
        assertThat(best.keyworkerLoad().limit()).isEqualByComparingTo("10");
        assertThat(best.keyworkerLoad().within()).isTrue();
        assertThat(best.keyworkers().get(1).load().within()).isFalse();
    }

    private static int keyworker(Facts facts) {
        return (int) facts.ranked().best().orElseThrow().keyworkerId().getLeastSignificantBits();
    }

    private static List<AllocationReason> codes(Proposal proposal) {
        return proposal.best().orElseThrow().reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
