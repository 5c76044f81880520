package org.throughline.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import org.throughline.stack.kafka.KafkaPart;
import org.throughline.stack.part.Part;
import org.throughline.stack.part.Ports;
import org.throughline.stack.postgres.PostgresPart;

/** Real PostgreSQL and real Kafka, stopped, killed and started again. */
class DataSurvivesTest {
    private final StackOptions options = StackOptions.forTests();
    private final int postgresPort = options.ports().of(Ports.POSTGRES);
    private final int kafkaPort = options.ports().of(Ports.KAFKA);

    private final Part postgres = new PostgresPart(options.data(), postgresPort);
    private final Part kafka =
            new KafkaPart(options.data(), kafkaPort, options.ports().of(Ports.KAFKA_CONTROLLER));

    @Test
    void rowsSurviveAStopAKillAndARemovedPostmasterButNotAFreshStart() throws SQLException {
        // Given
        try (Stack stack = Stack.start(options, List.of(postgres))) {
            sql("create table kept (word text)");
            sql("insert into kept values ('stop')");
            stack.part("postgres").restart();
            sql("insert into kept values ('kill')");

            // When: the server is killed, so that its postmaster.pid stays behind.
            stack.part("postgres").killForcibly();
            stack.part("postgres").restart();

            // Then
            assertThat(count("select count(*) from kept")).isEqualTo(2);
            assertThat(count("select count(*) from pg_settings where name in ('fsync', 'synchronous_commit')"
                            + " and setting = 'on'"))
                    .isEqualTo(2);
        }
        try (Stack fresh = Stack.start(options.withFresh(true), List.of(postgres))) {
            assertThat(fresh.part("postgres").alive()).isTrue();
            assertThat(count("select count(*) from pg_tables where tablename = 'kept'"))
                    .isZero();
        }
    }

    @Test
    void topicsSurviveARestart() throws Exception {
        // Given
        String cluster;
        try (Stack first = Stack.start(options, List.of(kafka))) {
            cluster = clusterWithTopics();
        }

        // When
        try (Stack second = Stack.start(options, List.of(kafka))) {
            // Then: the same cluster, not a new one with topics of the same names.
            assertThat(clusterWithTopics()).isEqualTo(cluster);
        }
    }

    private String clusterWithTopics() throws Exception {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + kafkaPort))) {
            var topics = List.of("throughline.workforce.v1", "throughline.case.v1", "throughline.supervision.v1");
            assertThat(admin.describeTopics(topics).allTopicNames().get().values())
                    .hasSize(3)
                    .allMatch(topic -> topic.partitions().size() == 6);
            return admin.describeCluster().clusterId().get();
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + postgresPort + "/cases", "cases", "cases");
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = connection()) {
            connection.createStatement().execute(statement);
        }
    }

    private int count(String query) throws SQLException {
        try (Connection connection = connection()) {
            var row = connection.createStatement().executeQuery(query);
            row.next();
            return row.getInt(1);
        }
    }
}
