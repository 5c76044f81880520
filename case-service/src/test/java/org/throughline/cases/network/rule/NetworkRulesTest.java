package org.throughline.cases.network.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.contracts.codes.NetworkRole;

class NetworkRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void somebodyIsAddedFromTodayOrBefore() {
        assertThat(adding(NetworkRole.SCHOOL, false, TODAY)).isEmpty();
        assertThat(adding(NetworkRole.SCHOOL, false, TODAY.plusDays(1)))
                .contains("network-member-in-future /from is in the future");
    }

    @Test
    void onlyAnotherRoleIsSaidInWords() {
        assertThat(adding(NetworkRole.OTHER, true, TODAY)).isEmpty();
        assertThat(adding(NetworkRole.OTHER, false, TODAY))
                .contains("network-role-in-words /roleWords are for OTHER, and needed there");
        assertThat(adding(NetworkRole.GP, true, TODAY)).isPresent();
    }

    @Test
    void somebodyLeavesByTodayAndNotBeforeTheyCame() {
        assertThat(ending(TODAY.minusDays(9), TODAY)).isEmpty();
        assertThat(ending(TODAY, TODAY)).isEmpty();
        assertThat(ending(TODAY, TODAY.minusDays(1)))
                .contains("network-member-ends-too-early /to is before the first day");
        assertThat(ending(TODAY, TODAY.plusDays(1))).contains("network-member-in-future /to is in the future");
    }

    private static Optional<String> adding(NetworkRole role, boolean inWords, LocalDate from) {
        return NetworkRules.adding(role, inWords, from, TODAY).map(NetworkRulesTest::text);
    }

    private static Optional<String> ending(LocalDate from, LocalDate to) {
        return NetworkRules.ending(from, to, TODAY).map(NetworkRulesTest::text);
    }

    private static String text(NetworkRefusal refusal) {
        return refusal.code() + " " + refusal.pointer() + " " + refusal.detail();
    }
}
