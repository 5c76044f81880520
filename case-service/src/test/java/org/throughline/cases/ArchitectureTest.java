package org.throughline.cases;

import org.junit.jupiter.api.Test;
import org.throughline.platformtest.architecture.HouseArchitecture;

class ArchitectureTest {

    private final HouseArchitecture architecture = HouseArchitecture.of("org.throughline.cases");

    @Test
    void featuresAreFreeOfCycles() {
        architecture.featuresAreFreeOfCycles();
    }

    @Test
    void resourcesAreHttpOnly() {
        architecture.resourcesAreHttpOnly();
    }

    @Test
    void theRulesOfAllocationAndMatchingArePlainJava() {
        architecture.rulesArePlainJava(
                "allocation.rule", "childmerge.rule", "familiarity.rule", "referral.matching", "webhook.rule");
    }

    @Test
    void theRulesOfWorkingWithTheChildArePlainJava() {
        architecture.rulesArePlainJava(
                "changegoal.rule",
                "childspage.rule",
                "network.rule",
                "promise.rule",
                "sharedoutcome.rule",
                "voice.rule");
    }

    @Test
    void theRulesOfTransfersAndSuccessionArePlainJava() {
        architecture.rulesArePlainJava("transfer.rule", "keyworker.rule", "continuityplan.rule");
    }

    @Test
    void theRulesOfContinuityArePlainJava() {
        architecture.rulesArePlainJava("continuity.rule");
    }

    @Test
    void theRulesOfClocksAndCareArePlainJava() {
        architecture.rulesArePlainJava("clock.rule", "care.rule");
    }

    @Test
    void theRulesOfReturnsArePlainJava() {
        architecture.rulesArePlainJava("returns.rule");
    }

    @Test
    void noOtherServiceIsImported() {
        architecture.noOtherServiceIsImported();
    }

    @Test
    void namesSaySomething() {
        architecture.namesSaySomething();
    }

    @Test
    void theRulesOfDecisionsPermanenceStagesAndStoriesArePlainJava() {
        architecture.rulesArePlainJava("decision.rule", "permanence.rule", "stage.rule", "story.rule");
    }

    @Test
    void theRulesOfPrivacyArePlainJava() {
        architecture.rulesArePlainJava("held.rule", "recordaccess.rule", "restriction.rule", "retention.rule");
    }
}
