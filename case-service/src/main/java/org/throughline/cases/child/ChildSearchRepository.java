package org.throughline.cases.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.access.Visibility;

/** Searches children where the caller may see them: one statement, filtered where it is read. */
@ApplicationScoped
class ChildSearchRepository {

    private static final String SEEN = Visibility.child("k.id");
    private static final String NAME = "name_key(k.given_name, k.family_name)";

    private final EntityManager database;

    ChildSearchRepository(EntityManager database) {
        this.database = database;
    }

    /** Those who agree with all that is asked, in the order of their ids, after one id. */
    @SuppressWarnings("unchecked")
    List<ChildFound> find(ChildSearch asked, Visibility visibility, UUID after, int most) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of(SEEN));
        equal(conditions, values, "la_child_id", asked.laChildId());
        equal(
                conditions,
                values,
                "nhs_number",
                asked.nhsNumber() == null ? null : asked.nhsNumber().replaceAll("[ -]", ""));
        equal(conditions, values, "upn", asked.upn());
        equal(conditions, values, "date_of_birth", asked.dateOfBirth());
        if (!asked.words().isEmpty()) {
            conditions.add(named(asked.words(), values));
        }
        if (after != null) {
            conditions.add("k.id > :after");
            values.put("after", after);
        }
        var query =
                database.createNativeQuery("select k.id, k.la_child_id, k.given_name, k.family_name, k.date_of_birth,"
                        + " k.expected_date_of_birth, k.unborn, k.merged_into from child k where "
                        + String.join(" and ", conditions)
                        + " order by k.id limit :most");
        values.forEach(query::setParameter);
        List<Object[]> rows = visibility.bind(query).setParameter("most", most).getResultList();
        return rows.stream().map(ChildSearchRepository::found).toList();
    }

    private static void equal(List<String> conditions, Map<String, Object> values, String column, Object value) {
        if (value != null) {
            conditions.add("k." + column + " = :" + column);
            values.put(column, value);
        }
    }

    /** Every word in the name, or the whole nearly so spelled. */
    private static String named(List<String> words, Map<String, Object> values) {
        List<String> each = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            each.add(NAME + " like '%' || btrim(name_key(cast(:word" + i + " as text), null)) || '%' escape '!'");
            values.put("word" + i, words.get(i).replaceAll("[!%_]", "!$0"));
        }
        values.put("whole", String.join(" ", words));
        return "(" + String.join(" and ", each) + " or " + NAME + " %> name_key(cast(:whole as text), null))";
    }

    private static ChildFound found(Object[] row) {
        return new ChildFound(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (LocalDate) row[4],
                (LocalDate) row[5],
                (Boolean) row[6],
                (UUID) row[7]);
    }
}
