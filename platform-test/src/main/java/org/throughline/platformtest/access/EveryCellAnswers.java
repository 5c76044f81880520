package org.throughline.platformtest.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks the running service every cell of operation, role, relationship and class of record. Each cell has
 * people and records of its own: some twenty thousand cases.
 */
public abstract class EveryCellAnswers {

    private static final int AT_ONCE = 8;
    private static final Map<String, Row> ROWS = AccessTable.rows();

    @TestHTTPResource("/")
    URL service;

    private record Asked(Scene scene, Expected expected, Answer answer) {}

    static Set<String> operations() {
        String only = System.getProperty("throughline.access.only", ".*");
        return ROWS.keySet().stream()
                .filter(operation -> operation.matches(only))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("operations")
    public void everyCellAnswersAsTheRuleSays(String operation) throws Exception {
        // Given
        Row row = ROWS.get(operation);
        List<Scene> scenes = Cell.all().stream().map(Scene::of).toList();
        Scenery.make(scenes, row.given());

        // When
        List<Asked> asked = ask(row, scenes);

        // Then
        assertThat(asked.stream()
                        .filter(one -> !one.answer().is(one.expected(), row, one.scene()))
                        .map(EveryCellAnswers::told))
                .as(operation + ": cells that answer otherwise than ADR 10 says")
                .isEmpty();
        assertThat(asked.stream()
                        .filter(one -> one.expected() == Expected.ABSENT)
                        .collect(Collectors.groupingBy(Asked::answer))
                        .keySet())
                .as(operation + ": denied and absent look the same")
                .hasSizeLessThanOrEqualTo(1);
    }

    private List<Asked> ask(Row row, List<Scene> scenes) throws Exception {
        Served served = Served.operations(service).get(row.operationId());
        var asking = new Asking(service);
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Asked>> tasks = new ArrayList<>();
            for (Scene scene : scenes) {
                tasks.add(() -> new Asked(scene, Expected.of(row, scene.cell()), asking.ask(row, served, scene)));
            }
            List<Asked> asked = new ArrayList<>();
            for (Future<Asked> one : pool.invokeAll(tasks)) {
                asked.add(one.get());
            }
            return asked;
        } finally {
            pool.shutdownNow();
        }
    }

    private static String told(Asked one) {
        return one.scene().cell() + " expected " + one.expected() + " and was answered "
                + one.answer().status() + " " + one.answer().body();
    }
}
