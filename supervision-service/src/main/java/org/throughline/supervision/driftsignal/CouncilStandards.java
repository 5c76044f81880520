package org.throughline.supervision.driftsignal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.contracts.codes.Stage;
import org.throughline.supervision.driftsignal.rule.DriftLimits;
import org.throughline.supervision.driftsignal.rule.DriftStandards;
import org.throughline.supervision.driftsignal.rule.Limit;
import org.throughline.supervision.driftsignal.rule.LimitUnit;

/** Reads a council's standards out of its configuration; a name or a limit that nobody knows stops the start. */
final class CouncilStandards {

    private static final Pattern LIMIT = Pattern.compile("(\\d{1,4})(wd|d|w|m)");
    private static final Map<String, LimitUnit> UNITS =
            Map.of("wd", LimitUnit.WORKING_DAYS, "d", LimitUnit.DAYS, "w", LimitUnit.WEEKS, "m", LimitUnit.MONTHS);
    private static final Set<String> NAMES = Set.of(
            "keyworker",
            "keyworker-contact",
            "close-keyworker-contact",
            "absence",
            "leaving",
            "recent-change",
            "repeated-within",
            "voice",
            "direct-work",
            "goal",
            "broken-promise",
            "permanence",
            "proceedings",
            "proceedings-near");

    private CouncilStandards() {}

    static DriftStandards of(DriftSettings.Standards set) {
        var weights = new EnumMap<DriftSignal, Integer>(DriftSignal.class);
        weights.putAll(DriftStandards.STANDARD.weights());
        weights.putAll(set.weights());
        return new DriftStandards(
                set.version(), set.effectiveFrom(), set.source(), limits(set), weights, set.atRisk(), set.drifting());
    }

    private static DriftLimits limits(DriftSettings.Standards set) {
        for (String name : set.limits().keySet()) {
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("no drift limit is called " + name);
            }
        }
        DriftLimits usual = DriftLimits.STANDARD;
        return new DriftLimits(
                own(set, "keyworker", usual.keyworker()),
                own(set, "keyworker-contact", usual.keyworkerContact()),
                own(set, "close-keyworker-contact", usual.closeKeyworkerContact()),
                own(set, "absence", usual.absence()),
                own(set, "leaving", usual.leaving()),
                own(set, "recent-change", usual.recentChange()),
                set.repeatedChanges(),
                own(set, "repeated-within", usual.repeatedWithin()),
                own(set, "voice", usual.voice()),
                own(set, "direct-work", usual.directWork()),
                own(set, "goal", usual.goal()),
                own(set, "broken-promise", usual.brokenPromise()),
                own(set, "permanence", usual.permanence()),
                own(set, "proceedings", usual.proceedings()),
                own(set, "proceedings-near", usual.proceedingsNear()),
                stages(set));
    }

    private static Map<Stage, Limit> stages(DriftSettings.Standards set) {
        var norms = new EnumMap<Stage, Limit>(DriftLimits.STANDARD.stages());
        set.stages().forEach((stage, limit) -> norms.put(stage, limit(limit)));
        return norms;
    }

    private static Limit own(DriftSettings.Standards set, String name, Limit usual) {
        String own = set.limits().get(name);
        return own == null ? usual : limit(own);
    }

    static Limit limit(String written) {
        Matcher parts = LIMIT.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a limit reads like 10wd, 14d, 8w or 12m, not " + written);
        }
        return new Limit(Integer.parseInt(parts.group(1)), UNITS.get(parts.group(2)));
    }
}
