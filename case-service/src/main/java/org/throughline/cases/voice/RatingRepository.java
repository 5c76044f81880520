package org.throughline.cases.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.voice.rule.Rating;
import org.throughline.contracts.codes.RelationshipQuality;

/** What children think of the relationship. Always asked for one child: nothing here counts over children or workers. */
@ApplicationScoped
class RatingRepository {

    private static final String KEEP = """
            insert into voice_rating (voice_id, quality, score, words)
            select :voice, quality, score, words
            from unnest(cast(:qualities as text[]), cast(:scores as int[]), cast(:words as text[])) r(quality, score, words)""";

    private static final String OF_VOICES =
            "select voice_id, quality, score, words from voice_rating where voice_id = any(:voices)";

    private static final String OF_CHILD = """
            select v.id, r.quality, v.heard_on, r.score from voice_rating r join voice v on v.id = r.voice_id
            join case_file f on f.id = v.case_id where f.child_id = any(cast((select same_child(:child)) as uuid[]))""";

    private final EntityManager database;

    RatingRepository(EntityManager database) {
        this.database = database;
    }

    /** Keeps the ratings of one hearing: one statement. */
    void keep(UUID voiceId, List<NewRating> ratings) {
        if (ratings.isEmpty()) {
            return;
        }
        database.createNativeQuery(KEEP)
                .setParameter("voice", voiceId)
                .setParameter(
                        "qualities",
                        ratings.stream().map(rating -> rating.quality().name()).toArray(String[]::new))
                .setParameter("scores", ratings.stream().map(NewRating::score).toArray(Integer[]::new))
                .setParameter("words", ratings.stream().map(NewRating::words).toArray(String[]::new))
                .executeUpdate();
    }

    /** The ratings of each of these hearings, in the order of the sixteen; hearings without any are left out. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<RatingView>> of(Collection<UUID> voiceIds) {
        List<Object[]> rows = database.createNativeQuery(OF_VOICES)
                .setParameter("voices", voiceIds.toArray(UUID[]::new))
                .getResultList();
        var ratings = new HashMap<UUID, List<RatingView>>();
        for (Object[] row : rows) {
            ratings.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(RatingView.of(
                            RelationshipQuality.valueOf((String) row[1]), ((Number) row[2]).intValue(), (String)
                                    row[3]));
        }
        ratings.values().forEach(each -> each.sort(Comparator.comparing(RatingView::quality)));
        return ratings;
    }

    /** Every rating that one child gave, over all the child's cases. */
    @SuppressWarnings("unchecked")
    List<Rating> ofChild(UUID childId) {
        List<Object[]> rows = database.createNativeQuery(OF_CHILD)
                .setParameter("child", childId)
                .getResultList();
        return rows.stream()
                .map(row -> new Rating(
                        (UUID) row[0],
                        RelationshipQuality.valueOf((String) row[1]),
                        (LocalDate) row[2],
                        ((Number) row[3]).intValue()))
                .toList();
    }
}
