package org.throughline.cases.returns.census;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.returns.rule.CensusElement;

/** Reads children with their referrals, some at a time: two statements. */
@ApplicationScoped
public class ChildRecordRepository {

    // a referral without further action is a matter of its own day
    private static final String IN_TIME = "v.referred_on <= :end and coalesce(v.closed_on, "
            + "case when v.no_further_action then v.referred_on else date 'infinity' end) >= :start";

    private static final String CHILDREN = """
            select c.id, c.la_child_id, c.upn, c.former_upn, c.upn_unknown, c.given_name, c.family_name, c.date_of_birth,
              c.expected_date_of_birth, c.died_on, c.sex, c.ethnicity, c.disabilities
            from child c where c.id > :after
              and exists (select from child_in_need v where v.child_id = c.id and %s)
            order by c.id limit :children""".formatted(IN_TIME);

    private static final String REFERRALS = """
            select v.child_id, v.id, v.referred_on, v.source, v.primary_need, v.closed_on, v.closure_reason,
              v.no_further_action, v.case_id, cast(v.told as text) as told, cast(v.own as text) as own
            from child_in_need v where v.child_id = any(:children) and %s
            order by v.child_id, v.referred_on, v.id""".formatted(IN_TIME);

    private final EntityManager database;
    private final ObjectMapper mapper;

    ChildRecordRepository(EntityManager database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** The next children with a referral that was open between the two days, both inside, in the order of their ids. */
    @SuppressWarnings("unchecked")
    public List<ChildRecord> after(UUID after, int most, LocalDate start, LocalDate end) {
        List<Tuple> children = database.createNativeQuery(CHILDREN, Tuple.class)
                .setParameter("after", after)
                .setParameter("children", most)
                .setParameter("start", start)
                .setParameter("end", end)
                .getResultList();
        Map<UUID, List<Referral>> referrals = referrals(
                children.stream().map(row -> row.get("id", UUID.class)).toArray(UUID[]::new), start, end);
        return children.stream()
                .map(row -> child(row, referrals.get(row.get("id", UUID.class))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, List<Referral>> referrals(UUID[] children, LocalDate start, LocalDate end) {
        List<Tuple> rows = database.createNativeQuery(REFERRALS, Tuple.class)
                .setParameter("children", children)
                .setParameter("start", start)
                .setParameter("end", end)
                .getResultList();
        var referrals = new HashMap<UUID, List<Referral>>();
        rows.forEach(row -> referrals
                .computeIfAbsent(row.get("child_id", UUID.class), id -> new ArrayList<>())
                .add(referral(row)));
        return referrals;
    }

    private Referral referral(Tuple row) {
        return new Referral(
                row.get("id", UUID.class),
                row.get("referred_on", LocalDate.class),
                row.get("source", String.class),
                row.get("primary_need", String.class),
                row.get("closed_on", LocalDate.class),
                row.get("closure_reason", String.class),
                row.get("no_further_action", Boolean.class),
                row.get("case_id", UUID.class),
                elements(row.get("told", String.class)),
                elements(row.get("own", String.class)));
    }

    private List<CensusElement> elements(String json) {
        try {
            return mapper.readValue(json, new TypeReference<List<CensusElement>>() {});
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("elements that are not as they were kept", notOurs);
        }
    }

    private static ChildRecord child(Tuple row, List<Referral> referrals) {
        String[] disabilities = row.get("disabilities", String[].class);
        return new ChildRecord(
                row.get("id", UUID.class),
                row.get("la_child_id", String.class),
                row.get("upn", String.class),
                row.get("former_upn", String.class),
                row.get("upn_unknown", String.class),
                row.get("given_name", String.class),
                row.get("family_name", String.class),
                row.get("date_of_birth", LocalDate.class),
                row.get("expected_date_of_birth", LocalDate.class),
                row.get("died_on", LocalDate.class),
                row.get("sex", String.class),
                row.get("ethnicity", String.class),
                disabilities == null ? List.of() : List.of(disabilities),
                referrals);
    }
}
