package org.throughline.workforce;

import org.junit.jupiter.api.Test;
import org.throughline.platformtest.architecture.HouseArchitecture;

class ArchitectureTest {

    private final HouseArchitecture architecture = HouseArchitecture.of("org.throughline.workforce");

    @Test
    void featuresAreFreeOfCycles() {
        architecture.featuresAreFreeOfCycles();
    }

    @Test
    void resourcesAreHttpOnly() {
        architecture.resourcesAreHttpOnly();
    }

    @Test
    void theCompositionRuleIsPlainJava() {
        architecture.rulesArePlainJava("composition");
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
