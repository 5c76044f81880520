package org.throughline.cases.voice.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.throughline.contracts.codes.RelationshipQuality;

/** Reads one child's ratings over time, quality by quality. */
public final class RelationshipTrends {

    private static final Comparator<Rating> IN_TIME =
            Comparator.comparing(Rating::on).thenComparing(Rating::voiceId);

    private RelationshipTrends() {}

    /** A trend for each quality that was rated, in the order of the sixteen. The order of the ratings does not matter. */
    public static List<Trend> of(Collection<Rating> ratings) {
        Map<RelationshipQuality, List<Rating>> byQuality = new EnumMap<>(RelationshipQuality.class);
        for (Rating rating : ratings) {
            byQuality
                    .computeIfAbsent(rating.quality(), quality -> new ArrayList<>())
                    .add(rating);
        }
        return byQuality.values().stream().map(RelationshipTrends::trend).toList();
    }

    private static Trend trend(List<Rating> ofOneQuality) {
        List<Rating> inTime = ofOneQuality.stream().sorted(IN_TIME).toList();
        Rating first = inTime.get(0);
        Rating latest = inTime.get(inTime.size() - 1);
        return new Trend(
                first.quality(), inTime.size(), first.on(), first.score(), latest.on(), latest.score(), way(inTime));
    }

    private static Trend.Direction way(List<Rating> inTime) {
        int ratings = inTime.size();
        if (ratings == 1) {
            return Trend.Direction.FIRST;
        }
        int change = inTime.get(ratings - 1).score() - inTime.get(ratings - 2).score();
        return change == 0 ? Trend.Direction.SAME : change > 0 ? Trend.Direction.BETTER : Trend.Direction.WORSE;
    }
}
