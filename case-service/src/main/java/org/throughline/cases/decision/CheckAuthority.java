package org.throughline.cases.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.decision.rule.AuthoritiesInEngland;
import org.throughline.cases.decision.rule.AuthorityTable;
import org.throughline.cases.decision.rule.DecisionRule;
import org.throughline.cases.decision.rule.MadeDecision;
import org.throughline.cases.decision.rule.Refused;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.DecisionKind;
import org.throughline.platform.problem.Problem;

/** Knows who may decide what about a child, and whether somebody did. */
@ApplicationScoped
public class CheckAuthority {

    private final AuthorityTable table;
    private final StandingRepository standing;

    CheckAuthority(LocalAuthorities local, StandingRepository standing) {
        this.table = with(local);
        this.standing = standing;
    }

    /** The rules that hold in this council. */
    public AuthorityTable table() {
        return table;
    }

    /**
     * A 422 problem unless this authority is enough for the kind, and the worker held it for the case on the day;
     * {@code decidedBy} is null where a court decided.
     */
    public void require(CaseFile file, DecisionKind kind, DecisionAuthority authority, UUID decidedBy, LocalDate on) {
        Set<DecisionAuthority> held = decidedBy == null ? Set.of() : standing.of(decidedBy, file, on);
        DecisionRule.authority(new MadeDecision(kind, authority, decidedBy != null, held, on), table)
                .ifPresent(refused -> {
                    throw problem(refused);
                });
    }

    static Problem problem(Refused refused) {
        return Problem.unprocessable(refused.code(), "The decision cannot stand like this.")
                .at(refused.pointer(), refused.detail());
    }

    private static AuthorityTable with(LocalAuthorities local) {
        AuthorityTable table = AuthoritiesInEngland.table();
        for (var own : local.authorities().entrySet()) {
            var rule = own.getValue();
            table = table.withLocal(own.getKey(), rule.accepted(), rule.from(), rule.source());
        }
        return table;
    }
}
