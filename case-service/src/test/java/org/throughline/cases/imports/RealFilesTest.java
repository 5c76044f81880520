package org.throughline.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.throughline.platformtest.realparts.WithCrowdedDatabase;

/** The published synthetic files, where they lie beside the project; skipped, saying so, where they do not. */
@QuarkusTest
@WithCrowdedDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealFilesTest {

    private static final Logger LOG = Logger.getLogger(RealFilesTest.class);

    @Test
    @Order(1)
    void headerIsTakenWhole() {
        Files903.Ended ended = importedTwice("ssda903/header.csv", 2_675);
        assertThat(ended.rows("Created")).isEqualTo(2_675);
    }

    @Test
    @Order(2)
    void episodesAreTakenWhole() {
        Files903.Ended ended = importedTwice("ssda903/episodes.csv", 5_050);
        assertThat(ended.rows("Created")).isEqualTo(5_050);
    }

    @Test
    @Order(3)
    void reviewsAreTakenExceptThoseStillToCome() {
        Files903.Ended ended = importedTwice("ssda903/reviews.csv", 12_582);
        assertThat(ended.rows("Unchanged")).as("two rows come twice").isLessThanOrEqualTo(2);
        assertThat(ended.codes()).containsOnly("in-future");
    }

    @Test
    @Order(4)
    void theInvalidSocialWorkerRowIsRefusedForItsReasonCode() {
        Files903.Ended ended = importedTwice("ssda903/social_worker_invalid.csv", 1);
        assertThat(ended.codes()).containsExactly("unknown-reason");
    }

    @Test
    @Order(5)
    void theOlderCensusIsTakenExceptWhatIsStillToCome() {
        Files903.Ended ended = importedTwice("cin/fake_CIN_data.xml", 332 + 402);
        assertThat(ended.rows("Created") + ended.rows("Refused")).isEqualTo(332 + 402);
        assertThat(ended.codes()).containsOnly("in-future");
    }

    @Test
    @Order(6)
    void theNewerCensusRefusesTheChildWhoseIdIsNotAlphanumericWithItsReferral() {
        Files903.Ended ended = importedTwice("cin/CIN_Census_2024.xml", 4);
        assertThat(ended.codes()).containsExactly("invalid-child-id", "child-refused");
    }

    /** Imports a file twice; the second time must change nothing. Answers the first. */
    private static Files903.Ended importedTwice(String name, long rows) {
        Path file = Path.of(System.getProperty("throughline.shared", "../shared"), "data", name);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: " + name + " is not beside the project");
        Files903.Ended first = Files903.imported(file);
        Files903.Ended again = Files903.imported(file);
        LOG.infof(
                "imported file=%s sentence=%s rowsPerSecond=%d again=%d",
                name,
                first.view().getString("sentence"),
                first.view().getLong("rowsPerSecond"),
                again.view().getLong("rowsPerSecond"));
        assertThat(first.state()).isEqualTo("DONE");
        assertThat(first.rows("Read")).isEqualTo(rows);
        assertThat(first.rows("Created") + first.rows("Updated") + first.rows("Unchanged") + first.rows("Refused"))
                .as("rows in = rows out")
                .isEqualTo(rows);
        assertThat(again.rows("Created") + again.rows("Updated")).isZero();
        assertThat(again.rows("Refused")).isEqualTo(first.rows("Refused"));
        return first;
    }
}
