package org.throughline.cases.familiarity.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What each kind of evidence is worth, and how that fades.
 *
 * @param version names these weights: an answer says by which it was computed
 * @param halfLifeDays after how many days something is worth half
 * @param daysPerUnit for how many days of a stretch its weight is given once
 * @param points the weight of each kind
 */
public record Weights(String version, int halfLifeDays, int daysPerUnit, Map<Evidence, BigDecimal> points) {

    /**
     * A judgement of ours, not a measurement: time alone with the child weighs most, since being listened to is what children
     * ask for first; holding the case weighs as two visits a month would; half a year halves everything.
     */
    public static final Weights PRESENT = new Weights("2026-11", 180, 28, present());

    private static Map<Evidence, BigDecimal> present() {
        var points = new EnumMap<Evidence, BigDecimal>(Evidence.class);
        points.put(Evidence.VISIT, new BigDecimal("1"));
        points.put(Evidence.CHILD_SEEN, new BigDecimal("2"));
        points.put(Evidence.SEEN_ALONE, new BigDecimal("3"));
        points.put(Evidence.JOINT_VISIT, new BigDecimal("0.5"));
        points.put(Evidence.DIRECT_WORK, new BigDecimal("3"));
        points.put(Evidence.CALL, new BigDecimal("0.5"));
        points.put(Evidence.MESSAGE, new BigDecimal("0.25"));
        points.put(Evidence.MEETING, new BigDecimal("0.5"));
        points.put(Evidence.GROUP_SUPERVISION, new BigDecimal("0.25"));
        points.put(Evidence.KEYWORKER, new BigDecimal("4"));
        points.put(Evidence.CO_WORK, new BigDecimal("2"));
        points.put(Evidence.COVER, new BigDecimal("1"));
        return Collections.unmodifiableMap(points);
    }

    double of(Evidence evidence) {
        return points.get(evidence).doubleValue();
    }
}
