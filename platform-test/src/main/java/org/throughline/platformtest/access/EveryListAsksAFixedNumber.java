package org.throughline.platformtest.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.platformtest.querycount.Statements;

/** Asks each list of records once for one and once for many: the database is asked as often. */
public abstract class EveryListAsksAFixedNumber {

    private static final int MANY = 30;
    private static final Map<String, Row> ROWS = AccessTable.rows();

    @TestHTTPResource("/")
    URL service;

    static Set<String> lists() {
        return ROWS.values().stream()
                .filter(row ->
                        row.record() == Row.RecordKind.LIST && row.query().contains("limit="))
                .map(Row::operationId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("lists")
    public void manyRecordsCostAsManyStatementsAsOne(String operation) throws Exception {
        // Given
        Row row = ROWS.get(operation);
        String role = row.roles().contains("senior-leader")
                ? "senior-leader"
                : row.roles().iterator().next();
        var cell = new Cell(role, Relationship.ELSEWHERE, RecordClass.ORDINARY);
        var scenes = IntStream.range(0, MANY).mapToObj(i -> Scene.of(cell)).toList();
        Scenery.make(scenes, row.given());
        Scene caller = scenes.get(0);
        items(row, 1, caller);

        // When
        var one = new AtomicReference<Integer>();
        var many = new AtomicReference<Integer>();
        long forOne = Statements.of(() -> one.set(items(row, 1, caller)));
        long forMany = Statements.of(() -> many.set(items(row, MANY, caller)));

        // Then
        assertThat(one.get()).isEqualTo(1);
        assertThat(many.get()).isGreaterThanOrEqualTo(MANY / 2);
        assertThat(forMany).isEqualTo(forOne);
    }

    private int items(Row row, int limit, Scene caller) {
        Served served = Served.operations(service).get(row.operationId());
        var asked = new Row(
                row.operationId(),
                row.roles(),
                row.record(),
                row.sees(),
                row.body(),
                "limit=" + limit,
                row.given(),
                row.path());
        Answer answer = new Asking(service).ask(asked, served, caller);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        try {
            return new ObjectMapper().readTree(answer.body()).path("items").size();
        } catch (JsonProcessingException e) {
            throw new AssertionError(row.operationId() + " answers no JSON", e);
        }
    }
}
