package org.throughline.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.cases.retention.rule.NationalRetention;
import org.throughline.cases.retention.rule.RetentionRule;

/** The rules of this council: its own years where it sets some, but never fewer than a regulation asks. */
@ApplicationScoped
class CouncilRetention {

    private static final String SET = "Local retention schedule of this council";

    private final RetentionSettings settings;

    CouncilRetention(RetentionSettings settings) {
        this.settings = settings;
    }

    List<RetentionRule> rules() {
        return NationalRetention.RULES.stream().map(this::ours).toList();
    }

    private RetentionRule ours(RetentionRule shipped) {
        Integer years = settings.years().get(shipped.kind());
        if (years == null || years <= shipped.years() && NationalRetention.isStatutory(shipped.kind())) {
            return shipped;
        }
        return new RetentionRule(shipped.kind(), shipped.trigger(), years, SET);
    }
}
