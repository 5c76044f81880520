package org.throughline.cases.imports.cin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.imports.RowSet;

/** Referrals of the census, many at a time. */
@ApplicationScoped
class CensusReferralRepository {

    private static final String FACTS =
            "source, primary_need, no_further_action, closed_on, closure_reason, stage, stage_since, case_id, blocks";

    private static final String KEEP = "insert into census_referral (child_id, referred_on, " + FACTS + ") "
            + "select child_id, referred_on, " + FACTS + " from jsonb_to_recordset(cast(:rows as jsonb)) as told("
            + "child_id uuid, referred_on date, source text, primary_need text, no_further_action boolean, closed_on date, "
            + "closure_reason text, stage text, stage_since date, case_id uuid, blocks jsonb) "
            + "on conflict (child_id, referred_on) do update set (" + FACTS + ") = (excluded."
            + FACTS.replace(", ", ", excluded.") + ")";

    private final EntityManager database;
    private final RowSet rowSet;
    private final ObjectMapper mapper;

    CensusReferralRepository(EntityManager database, RowSet rowSet, ObjectMapper mapper) {
        this.database = database;
        this.rowSet = rowSet;
        this.mapper = mapper;
    }

    @SuppressWarnings("unchecked")
    Map<UUID, List<StoredReferral>> of(Collection<UUID> children) {
        List<Tuple> rows = database.createNativeQuery(
                        "select child_id, referred_on, " + FACTS.replace("blocks", "cast(blocks as text) as told")
                                + " from census_referral where child_id = any(:children) order by child_id, referred_on",
                        Tuple.class)
                .setParameter("children", children.toArray(UUID[]::new))
                .getResultList();
        var referrals = new HashMap<UUID, List<StoredReferral>>();
        rows.stream().map(this::stored).forEach(referral -> referrals
                .computeIfAbsent(referral.childId(), id -> new ArrayList<>())
                .add(referral));
        return referrals;
    }

    void keep(Collection<StoredReferral> referrals) {
        if (!referrals.isEmpty()) {
            database.createNativeQuery(KEEP)
                    .setParameter("rows", rowSet.of(referrals))
                    .executeUpdate();
        }
    }

    private StoredReferral stored(Tuple row) {
        return new StoredReferral(
                row.get("child_id", UUID.class),
                row.get("referred_on", LocalDate.class),
                row.get("source", String.class),
                row.get("primary_need", String.class),
                row.get("no_further_action", Boolean.class),
                row.get("closed_on", LocalDate.class),
                row.get("closure_reason", String.class),
                Stage.valueOf(row.get("stage", String.class)),
                row.get("stage_since", LocalDate.class),
                row.get("case_id", UUID.class),
                blocks(row.get("told", String.class)));
    }

    private List<CensusBlock> blocks(String json) {
        try {
            return mapper.readValue(json, new TypeReference<List<CensusBlock>>() {});
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("blocks that are not as they were kept", notOurs);
        }
    }
}
