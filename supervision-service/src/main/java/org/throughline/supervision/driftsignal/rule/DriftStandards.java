package org.throughline.supervision.driftsignal.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.contracts.codes.Finding;

/**
 * What counts as drift, and how much, from a day on.
 *
 * @param version the name of this set, answered with each band
 * @param effectiveFrom the first day on which it holds
 * @param source where its local limits come from
 * @param limits how long situations may last
 * @param weights what each signal weighs, 0 or more; one that is left out weighs 1
 * @param atRisk from which weight a case is at risk
 * @param drifting from which weight it drifts
 */
public record DriftStandards(
        String version,
        LocalDate effectiveFrom,
        String source,
        DriftLimits limits,
        Map<DriftSignal, Integer> weights,
        int atRisk,
        int drifting) {

    private static final int LIGHT = 1;
    private static final int PLAIN = 2;
    private static final int HEAVY = 3;

    /** What holds where a council sets nothing. */
    public static final DriftStandards STANDARD = new DriftStandards(
            "standard-1",
            LocalDate.EPOCH,
            "Throughline standard: drift signals, a local standard",
            DriftLimits.STANDARD,
            Arrays.stream(DriftSignal.values()).collect(Collectors.toMap(code -> code, DriftStandards::standardWeight)),
            3,
            6);

    /** Refuses bands that no weight reaches in order. */
    public DriftStandards {
        if (atRisk < 1 || drifting < atRisk) {
            throw new IllegalArgumentException("bands of set " + version + " must be 1 <= atRisk <= drifting");
        }
        var own = new EnumMap<DriftSignal, Integer>(DriftSignal.class);
        own.putAll(weights);
        if (own.values().stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights of set " + version + " must not be negative");
        }
        weights = own;
    }

    /** What one signal weighs. */
    public int weight(DriftSignal code) {
        return weights.getOrDefault(code, 1);
    }

    /** What these weigh together: each code once, since a situation weighs no more for being seen twice. */
    int weight(Collection<Signal> signals) {
        return signals.stream()
                .map(Signal::code)
                .distinct()
                .mapToInt(this::weight)
                .sum();
    }

    Finding band(int weight) {
        if (weight >= drifting) {
            return Finding.DRIFTING;
        }
        return weight >= atRisk ? Finding.AT_RISK : Finding.ON_TRACK;
    }

    private static int standardWeight(DriftSignal code) {
        return switch (code) {
            case VISIT_OVERDUE,
                    CLOCK_BREACHED,
                    NO_KEYWORKER,
                    NO_KEYWORKER_CONTACT,
                    KEYWORKER_ABSENT_WITHOUT_COVER,
                    NO_PERMANENCE_PLAN,
                    NOT_REVIEWED -> HEAVY;
            case NO_DIRECT_WORK, RECENT_WORKER_CHANGE, KEYWORKER_LEAVING -> LIGHT;
            default -> PLAIN;
        };
    }
}
