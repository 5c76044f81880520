package org.throughline.cases.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.DecisionKind;
import org.throughline.platformtest.property.Property;

/** What holds for every table and every decision: 10,000 made-up ones each. */
class AuthorityPropertiesTest {

    private static final int WORLDS = 10_000;

    @Test
    void nobodyDecidesWithoutAnAuthorityThatIsAcceptedAndHeld() {
        Property.holds(WORLDS, random -> {
            AuthorityTable table = table(random);
            MadeDecision decision = decision(random);
            boolean accepted =
                    table.ruleFor(decision.kind(), decision.on()).accepted().contains(decision.authority());
            boolean court = decision.authority() == DecisionAuthority.COURT;
            boolean held = decision.held().contains(decision.authority());
            boolean whole = court ? !decision.deciderNamed() : decision.deciderNamed() && held;
            assertThat(DecisionRule.authority(decision, table).isEmpty()).isEqualTo(accepted && whole);
        });
    }

    @Test
    void holdingMoreNeverTakesADecisionAway() {
        Property.holds(WORLDS, random -> {
            AuthorityTable table = table(random);
            MadeDecision decision = decision(random);
            var more = new MadeDecision(
                    decision.kind(),
                    decision.authority(),
                    decision.deciderNamed(),
                    EnumSet.allOf(DecisionAuthority.class),
                    decision.on());
            if (DecisionRule.authority(decision, table).isEmpty()) {
                assertThat(DecisionRule.authority(more, table)).isEmpty();
            }
        });
    }

    private static AuthorityTable table(Random random) {
        AuthorityTable table = AuthoritiesInEngland.table();
        for (int own = random.nextInt(3); own > 0; own--) {
            Set<DecisionAuthority> accepted = some(random);
            accepted.add(one(random, DecisionAuthority.values()));
            table = table.withLocal(one(random, DecisionKind.values()), accepted, day(random), "local standard");
        }
        return table;
    }

    private static MadeDecision decision(Random random) {
        return new MadeDecision(
                one(random, DecisionKind.values()),
                one(random, DecisionAuthority.values()),
                random.nextInt(4) > 0,
                some(random),
                day(random));
    }

    private static Set<DecisionAuthority> some(Random random) {
        var some = EnumSet.noneOf(DecisionAuthority.class);
        for (DecisionAuthority authority : DecisionAuthority.values()) {
            if (random.nextBoolean()) {
                some.add(authority);
            }
        }
        return some;
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2026, 11, 24).minusDays(random.nextInt(15_000));
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }
}
