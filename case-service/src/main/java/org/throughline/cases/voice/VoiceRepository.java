package org.throughline.cases.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.HowHeard;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.PageRequest;

/** What children said, as rows that are written once and read. */
@ApplicationScoped
class VoiceRepository {

    private static final String KEEP = """
            insert into voice (id, case_id, heard_on, how, communication, said, wants, feels, on_childs_page,
              recorded_at, recorded_by)
            values (:id, :case, :heard, :how, :communication, :said, :wants, :feels, :shown, :at, :by)""";

    private static final String VIEW = """
            select v.id, v.case_id, v.heard_on, v.how, v.communication,
              case when not k.unborn then extract(year from age(v.heard_on, k.date_of_birth)) end,
              v.said, v.wants, v.feels, v.recorded_at, v.recorded_by, v.on_childs_page
            from voice v join case_file f on f.id = v.case_id join child k on k.id = f.child_id
            where v.case_id = :case and (v.heard_on, v.id) < (:heard, :id)
            order by v.heard_on desc, v.id desc limit :rows""";

    private static final LocalDate LATER_THAN_ALL = LocalDate.of(9999, 12, 31);

    private final EntityManager database;
    private final RatingRepository ratings;

    VoiceRepository(EntityManager database, RatingRepository ratings) {
        this.database = database;
        this.ratings = ratings;
    }

    void keep(UUID id, UUID caseId, NewVoice voice, Instant at, UUID by) {
        database.createNativeQuery(KEEP)
                .setParameter("id", id)
                .setParameter("case", caseId)
                .setParameter("heard", voice.heardOn())
                .setParameter("how", voice.how().name())
                .setParameter("communication", voice.communication().name())
                .setParameter("said", voice.said())
                .setParameter("wants", voice.wants())
                .setParameter("feels", voice.feels())
                .setParameter("shown", Boolean.TRUE.equals(voice.onChildsPage()))
                .setParameter("at", at)
                .setParameter("by", by)
                .executeUpdate();
        ratings.keep(id, voice.rated());
    }

    /** Says whether an entry may stand on the child's page; false where the case has no such entry. */
    boolean show(UUID caseId, UUID voiceId, boolean onChildsPage) {
        return database.createNativeQuery("update voice set on_childs_page = :shown where id = :id and case_id = :case")
                        .setParameter("shown", onChildsPage)
                        .setParameter("id", voiceId)
                        .setParameter("case", caseId)
                        .executeUpdate()
                == 1;
    }

    /** What the child said in this case, the latest first, one more than the limit where there is more: two statements. */
    @SuppressWarnings("unchecked")
    List<VoiceView> of(UUID caseId, PageRequest request) {
        List<String> below = request.cursor == null
                ? List.of(LATER_THAN_ALL.toString(), new UUID(0, 0).toString())
                : Cursor.keys(request.cursor, 2);
        List<Object[]> rows = database.createNativeQuery(VIEW)
                .setParameter("case", caseId)
                .setParameter("heard", day(below.get(0)))
                .setParameter("id", id(below.get(1)))
                .setParameter("rows", request.limit + 1)
                .getResultList();
        var rated = ratings.of(rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(row -> view(row, rated.getOrDefault((UUID) row[0], List.of())))
                .toList();
    }

    private static VoiceView view(Object[] row, List<RatingView> ratings) {
        return new VoiceView(
                (UUID) row[0],
                (UUID) row[1],
                (LocalDate) row[2],
                HowHeard.valueOf((String) row[3]),
                Communication.valueOf((String) row[4]),
                row[5] == null ? null : ((Number) row[5]).intValue(),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (Boolean) row[11],
                ratings,
                ((Instant) row[9]).atOffset(ZoneOffset.UTC),
                (UUID) row[10]);
    }

    private static LocalDate day(String key) {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeException notOurs) {
            throw Cursor.invalid();
        }
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
