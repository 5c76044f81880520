package org.throughline.cases.returns.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.property.Property;

/** What holds for whatever a record may hold: in each of 10,000 drawn children. */
class CensusFormPropertiesTest {

    private static final int CHILDREN = 10_000;
    private static final List<String> GROUPS = List.of(
            "ChildIdentifiers", "ChildCharacteristics", "Disabilities", "CINdetails", "Assessments", "Section47");
    private static final List<String> LEAVES = List.of(
            "LAchildID",
            "Sex",
            "Ethnicity",
            "Disability",
            "CINreferralDate",
            "ReferralSource",
            "ReferralNFA",
            "AssessmentActualStartDate",
            "S47ActualStartDate",
            "ICPCnotRequired",
            "Shoe");
    private static final List<String> TEXTS =
            List.of("A1", "F", "WBRI", "HAND", "2023-01-10", "1A", "true", "0", "soon");

    @Test
    void whatFitsOnceFitsAgainUnchanged() {
        Property.holds(CHILDREN, random -> {
            CensusForm.Fitted fitted = CensusForm.fit(child(random));

            if (fitted.child() != null) {
                CensusForm.Fitted again = CensusForm.fit(fitted.child());
                assertThat(again.child()).isEqualTo(fitted.child());
                assertThat(again.findings()).isEmpty();
            }
        });
    }

    @Test
    void whatIsLeftOutIsSaid() {
        Property.holds(CHILDREN, random -> {
            CensusElement child = child(random);
            CensusForm.Fitted fitted = CensusForm.fit(child);

            assertThat(fitted.findings().isEmpty())
                    .isEqualTo(fitted.child() != null && leaves(fitted.child()) == leaves(child));
        });
    }

    /** A child that mostly has what it needs, and more that fits or does not. */
    private static CensusElement child(Random random) {
        var blocks = new ArrayList<CensusElement>();
        blocks.add(with(random, "ChildIdentifiers", CensusElement.of("LAchildID", "A1"), CensusElement.of("Sex", "F")));
        blocks.add(with(random, "ChildCharacteristics", CensusElement.of("Ethnicity", "WBRI")));
        for (int i = 0; i <= random.nextInt(2); i++) {
            blocks.add(with(
                    random,
                    "CINdetails",
                    CensusElement.of("CINreferralDate", "2023-01-10"),
                    CensusElement.of("ReferralSource", "1A"),
                    CensusElement.of("ReferralNFA", "0")));
        }
        return CensusElement.holding("Child", blocks);
    }

    private static CensusElement with(Random random, String name, CensusElement... needed) {
        var blocks = new ArrayList<>(List.of(needed));
        if (random.nextInt(8) == 0) {
            blocks.remove(random.nextInt(blocks.size()));
        }
        if (random.nextInt(3) == 0) {
            blocks.add(some(random, 2));
        }
        return CensusElement.holding(name, blocks);
    }

    private static CensusElement some(Random random, int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            return CensusElement.holding(
                    GROUPS.get(random.nextInt(GROUPS.size())), some(random, depth - 1), some(random, depth - 1));
        }
        return CensusElement.of(LEAVES.get(random.nextInt(LEAVES.size())), TEXTS.get(random.nextInt(TEXTS.size())));
    }

    private static long leaves(CensusElement element) {
        return element.blocks().isEmpty()
                ? 1
                : element.blocks().stream()
                        .mapToLong(CensusFormPropertiesTest::leaves)
                        .sum();
    }
}
