package org.throughline.platformtest.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The rules find what they forbid. */
class HouseArchitectureTest {
    private static final String CROOKED = "org.throughline.platformtest.architecture.crooked";

    private final HouseArchitecture architecture =
            new HouseArchitecture(CROOKED, new ClassFileImporter().importPackages(CROOKED));

    @Test
    void featuresThatNeedEachOtherAreACycle() {
        assertThatThrownBy(architecture::featuresAreFreeOfCycles).hasMessageContaining("Cycle detected");
    }

    @Test
    void aResourceThatKnowsTheDatabaseIsNamed() {
        assertThatThrownBy(architecture::resourcesAreHttpOnly).hasMessageContaining("AllocationResource.database");
    }

    @Test
    void aRuleThatImportsAnotherFeatureIsNamed() {
        assertThatThrownBy(() -> architecture.rulesArePlainJava("keyworker"))
                .hasMessageContaining("KeyworkerManager.allocation");
    }

    @Test
    void aNameThatSaysNothingIsNamed() {
        assertThatThrownBy(architecture::namesSaySomething).hasMessageContaining("KeyworkerManager");
    }
}
