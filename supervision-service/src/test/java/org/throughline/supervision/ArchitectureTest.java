package org.throughline.supervision;

import org.junit.jupiter.api.Test;
import org.throughline.platformtest.architecture.HouseArchitecture;

class ArchitectureTest {

    private final HouseArchitecture architecture = HouseArchitecture.of("org.throughline.supervision");

    @Test
    void featuresAreFreeOfCycles() {
        architecture.featuresAreFreeOfCycles();
    }

    @Test
    void resourcesAreHttpOnly() {
        architecture.resourcesAreHttpOnly();
    }

    @Test
    void theRulesArePlainJava() {
        architecture.rulesArePlainJava("reviewdue", "reviewplan.rule");
    }

    @Test
    void theHistoryOfACaseAndItsDriftSignalsArePlainJava() {
        architecture.rulesArePlainJava("reviewedcase.rule", "driftsignal.rule");
    }

    @Test
    void theRulesOfSessionsArePlainJava() {
        architecture.rulesArePlainJava(
                "series.rule",
                "attendance.rule",
                "running.rule",
                "sessionchange.rule",
                "driftreview.rule",
                "escalation.rule",
                "onetoone.rule");
    }

    @Test
    void noOtherServiceIsImported() {
        architecture.noOtherServiceIsImported();
    }

    @Test
    void namesSaySomething() {
        architecture.namesSaySomething();
    }
}
