package org.throughline.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.throughline.platformtest.realparts.WithRealParts;

/** Damages single lines of good files at random: the other lines must arrive, and nothing may fail on our side. */
@QuarkusTest
@WithRealParts
class ImportFuzzTest {

    private static final Logger LOG = Logger.getLogger(ImportFuzzTest.class);
    private static final long SEED = 20261123;
    private static final int FILES = 12;
    private static final int ROWS = 60;

    @Inject
    EntityManager database;

    private final Random random = new Random(SEED);

    @Test
    void damagedLinesCostNoGoodLine() {
        LOG.infof("fuzz seed=%d", SEED);
        for (int file = 0; file < FILES; file++) {
            // Given
            var content = new ByteArrayOutputStream();
            content.writeBytes("CHILD,SEX,DOB,ETHNIC,UPN\n".getBytes(StandardCharsets.UTF_8));
            var good = new ArrayList<String>();
            for (int row = 0; row < ROWS; row++) {
                String id = "FZ" + file + "R" + row;
                byte[] line = (id + ",1,01/02/2015,WBRI,").getBytes(StandardCharsets.UTF_8);
                boolean damaged = random.nextInt(5) == 0;
                content.writeBytes(damaged ? damaged(line) : line);
                content.write('\n');
                if (!damaged) {
                    good.add(id);
                }
            }

            // When
            Files903.Ended ended = Files903.imported(content.toByteArray());

            // Then
            assertThat(ended.state()).as("file %d", file).isEqualTo("DONE");
            assertThat(ended.rows("Created") + ended.rows("Updated") + ended.rows("Unchanged") + ended.rows("Refused"))
                    .isEqualTo(ended.rows("Read"));
            assertThat(known()).containsAll(good);
        }
    }

    @Test
    void damagedDocumentsNeverFailOnOurSide() {
        String valid = "<Message><Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header>"
                + "<Children><Child><ChildIdentifiers><LAchildID>FZX1</LAchildID><PersonBirthDate>2015-01-01"
                + "</PersonBirthDate></ChildIdentifiers><CINdetails><CINreferralDate>2020-01-01</CINreferralDate>"
                + "</CINdetails></Child></Children></Message>";
        for (int file = 0; file < 3 * FILES; file++) {
            // When
            int status = Files903.post(damaged(valid.getBytes(StandardCharsets.UTF_8)))
                    .extract()
                    .statusCode();

            // Then
            assertThat(status).as("document %d", file).isIn(202, 422);
        }
    }

    /** One to three bytes changed, taken out or put in; never a line end, which would make other lines. */
    private byte[] damaged(byte[] line) {
        byte[] bytes = line.clone();
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(bytes.length);
            byte wild = (byte) (random.nextInt(4) == 0 ? '"' : 32 + random.nextInt(224));
            var next = new ByteArrayOutputStream();
            next.write(bytes, 0, at);
            int kind = random.nextInt(3);
            if (kind > 0) {
                next.write(wild);
            }
            int rest = kind == 2 ? at : at + 1;
            next.write(bytes, rest, bytes.length - rest);
            bytes = next.toByteArray();
        }
        return bytes;
    }

    @SuppressWarnings("unchecked")
    private List<String> known() {
        return database.createNativeQuery("select la_child_id from child where la_child_id like 'FZ%'", String.class)
                .getResultList();
    }
}
