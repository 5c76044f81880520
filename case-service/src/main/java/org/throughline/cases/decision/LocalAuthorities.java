package org.throughline.cases.decision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.DecisionKind;

/** Where a council says otherwise who decides: {@code throughline.decision.authorities.FUNDING.accepted=POD_MANAGER}. */
@ConfigMapping(prefix = "throughline.decision")
interface LocalAuthorities {

    /** The council's own rule for a kind; the other kinds keep theirs. */
    Map<DecisionKind, Local> authorities();

    /** A rule of the council's own. */
    interface Local {

        /** Any one of these decides. */
        Set<DecisionAuthority> accepted();

        /** First day on which it holds. */
        @WithDefault("2020-01-01")
        LocalDate from();

        /** Where it is written down. */
        @WithDefault("local standard")
        String source();
    }
}
