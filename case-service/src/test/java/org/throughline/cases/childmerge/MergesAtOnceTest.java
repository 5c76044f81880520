package org.throughline.cases.childmerge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.childmerge.Merges.merge;
import static org.throughline.cases.childmerge.Merges.merged;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.OpenCases;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class MergesAtOnceTest {

    private static final int AT_ONCE = 12;

    @Test
    void ofTwoWhoMergeTheSameRecordsEitherWayOneIsHeard() throws Exception {
        UUID one = OpenCases.child();
        UUID other = OpenCases.child();

        List<Integer> answers = atOnce(i -> i % 2 == 0 ? status(one, other) : status(other, one));

        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).containsOnly(201, 409);
    }

    @Test
    void manyWhoMergeAFewRecordsLeaveNoChain() throws Exception {
        List<UUID> records = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            records.add(OpenCases.child());
        }

        List<Integer> answers = atOnce(i -> {
            var random = new Random(i);
            int last = 0;
            for (int turn = 0; turn < 6; turn++) {
                last = status(records.get(random.nextInt(5)), records.get(random.nextInt(5)));
            }
            return last;
        });

        assertThat(answers).isSubsetOf(201, 409);
        assertThat(count("select count(*) from child one join child other on other.id = one.merged_into"
                        + " where other.merged_into is not null"))
                .isZero();
    }

    @Test
    void aCaseOpensForTheRecordThatStandsEvenWhileItIsMerged() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID goes = OpenCases.child();
            UUID stays = OpenCases.child();

            atOnce(i -> i % 2 == 0 ? status(goes, stays) : open(goes));

            assertThat(count("select count(*) from case_file f join child k on k.id = f.child_id"
                            + " where f.closed_on is null and k.merged_into is not null"))
                    .isZero();
        }
    }

    @Test
    void theDatabaseRefusesAnOpenCaseOfARecordThatPointsToAnother() {
        UUID goes = OpenCases.child();
        merged(goes, OpenCases.child());

        assertThat(open(goes)).isEqualTo(409);
    }

    private static int status(UUID goes, UUID stays) {
        return merge(goes, stays).extract().statusCode();
    }

    private static int open(UUID child) {
        try {
            OpenCases.of(child);
            return 201;
        } catch (RuntimeException refused) {
            return 409;
        }
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = Council.connect();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private interface Client {
        int act(int number) throws Exception;
    }

    private static List<Integer> atOnce(Client client) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int number = i;
                all.add(() -> client.act(number));
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : clients.invokeAll(all)) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
