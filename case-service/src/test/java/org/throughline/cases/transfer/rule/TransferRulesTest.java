package org.throughline.cases.transfer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.contracts.codes.TransferReason;
import org.throughline.platformtest.property.Property;

class TransferRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final UUID ANN = new UUID(1, 1);
    private static final UUID BEN = new UUID(1, 2);
    private static final UUID WORKER = new UUID(2, 1);

    @Test
    void aRequestIsAnsweredGivenUpOrForgottenAnAcceptanceCompletedOrGivenUp() {
        assertThat(after(TransferStatus.REQUESTED))
                .containsExactlyInAnyOrder(
                        TransferStatus.ACCEPTED,
                        TransferStatus.DECLINED,
                        TransferStatus.WITHDRAWN,
                        TransferStatus.EXPIRED);
        assertThat(after(TransferStatus.ACCEPTED))
                .containsExactlyInAnyOrder(TransferStatus.COMPLETED, TransferStatus.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"REQUESTED", "ACCEPTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatEndedStaysEnded(TransferStatus ended) {
        assertThat(ended.isOpen()).isFalse();
        assertThat(after(ended)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUESTED", "ACCEPTED"})
    void whatDidNotEndIsOpen(TransferStatus open) {
        assertThat(open.isOpen()).isTrue();
    }

    // the meaning of the codes: SSDA903 guide, SW_REASON
    @ParameterizedTest
    @CsvSource({
        "CHILD_WISH, CHCHAN",
        "PARENT_WISH, PCCHAN",
        "RESTRUCTURE, ORGRST",
        "STANDARD_PROCESS, TSPROC",
        "CAPACITY, MANAGE",
        "EXPERTISE, MANAGE",
        "SIBLINGS_TOGETHER, MANAGE",
        "KEYWORKER_MOVED, MANAGE",
        "FAMILY_MOVED, OTHERS",
        "CONFLICT_OF_INTEREST, OTHERS"
    })
    void theReasonOfTheSpellFollowsFromThatOfTheTransfer(TransferReason reason, ChangeReason spell) {
        assertThat(SpellReason.of(reason, false)).isEqualTo(spell);
    }

    @ParameterizedTest
    @EnumSource
    void aKeyworkerWhoHadLeftIsTheReasonWhateverMovedTheCase(TransferReason reason) {
        assertThat(SpellReason.of(reason, true)).isEqualTo(ChangeReason.LEFTRL);
    }

    @Test
    void theStepsThatTheChildNoticesAreRequired() {
        assertThat(Arrays.stream(HandOverStep.values()).filter(HandOverStep::isRequired))
                .containsExactly(
                        HandOverStep.STORY_READ,
                        HandOverStep.CHILD_TOLD,
                        HandOverStep.JOINT_VISIT,
                        HandOverStep.GOODBYE_VISIT);
    }

    @Test
    void aHandOverIsWholeWhenEachChildHasEachRequiredStep() {
        var done = new ArrayList<>(required(ANN));
        done.addAll(required(BEN));

        assertThat(HandOver.isWhole(Set.of(ANN, BEN), done)).isTrue();
        assertThat(HandOver.isWhole(Set.of(ANN, BEN), required(ANN))).isFalse();
    }

    @Test
    void aStepIsFoundForItsChildAlone() {
        var told = new StepDone(ANN, HandOverStep.CHILD_TOLD, DAY, WORKER);

        assertThat(HandOver.of(ANN, HandOverStep.CHILD_TOLD, List.of(told))).contains(told);
        assertThat(HandOver.of(BEN, HandOverStep.CHILD_TOLD, List.of(told))).isEmpty();
        assertThat(HandOver.of(ANN, HandOverStep.STORY_READ, List.of(told))).isEmpty();
    }

    @Test
    void oneMissingStepOfOneChildIsEnoughAndTheOrderOfStepsDoesNotMatter() {
        Property.holds(10_000, random -> {
            List<UUID> cases = new ArrayList<>();
            for (int n = 1 + random.nextInt(5); n > 0; n--) {
                cases.add(new UUID(1, n));
            }
            var done = new ArrayList<StepDone>();
            cases.forEach(one -> done.addAll(required(one)));
            Collections.shuffle(done, random);
            assertThat(HandOver.isWhole(cases, done)).isTrue();

            done.remove(random.nextInt(done.size()));
            assertThat(HandOver.isWhole(cases, done)).isFalse();
        });
    }

    private static Set<TransferStatus> after(TransferStatus status) {
        var next = EnumSet.noneOf(TransferStatus.class);
        Arrays.stream(TransferStatus.values()).filter(status::mayBecome).forEach(next::add);
        return next;
    }

    private static List<StepDone> required(UUID caseId) {
        return Arrays.stream(HandOverStep.values())
                .filter(HandOverStep::isRequired)
                .map(step -> new StepDone(caseId, step, DAY, WORKER))
                .toList();
    }
}
