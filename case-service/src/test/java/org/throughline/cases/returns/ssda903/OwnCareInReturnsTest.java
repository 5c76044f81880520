package org.throughline.cases.returns.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.clock.ClockedCase.TODAY;
import static org.throughline.cases.returns.Returns.linesOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.Council;
import org.throughline.cases.care.LookedAfterChild;
import org.throughline.cases.referral.Mash;
import org.throughline.cases.returns.rule.CollectionYear;
import org.throughline.platformtest.realparts.WithRealParts;

/** What was never imported: care, placements, legal statuses, reviews and keyworkers recorded here. */
@QuarkusTest
@WithRealParts
class OwnCareInReturnsTest {

    private static final LocalDate BEGAN = TODAY.minusDays(60);

    private String id;
    private String number;

    @BeforeEach
    void aChildWhoMovedOnceAndWentHome() {
        LookedAfterChild child = LookedAfterChild.known();
        id = Mash.uniqueLaChildId();
        number = "SW" + id.substring(2);
        Council.run(
                "update child set la_child_id = ?, date_of_birth = date '2012-02-29' where id = ?",
                id,
                child.file().childId());
        Council.run(
                "insert into worker_number (swe_number, worker_id, placeholder) values (?, ?, false)",
                number,
                child.file().keyworker());
        String time = child.inCare(BEGAN);
        child.status(BEGAN.plusDays(10), "C2").statusCode(201);
        child.reviewed(BEGAN.plusDays(15), "PN1").statusCode(201);
        child.moved(BEGAN.plusDays(20), "K2").statusCode(201);
        child.ended(time, BEGAN.plusDays(40)).statusCode(200);
    }

    @Test
    void itIsInTheFilesAsIfItHadBeenImported() {
        assertThat(told("header.csv")).containsExactly(id + ",2,29/02/2012,NOBT,,,");
        assertThat(told("episodes.csv"))
                .containsExactly(
                        id + day(0) + ",S,V2,N1,U6,PR1" + day(10) + ",X1,,,,",
                        id + day(10) + ",L,C2,N1,U6,PR1" + day(20) + ",X1,CARPL,,,",
                        id + day(20) + ",P,C2,N1,K2," + day(40) + ",E4A,,,,");
        assertThat(told("reviews.csv")).containsExactly(id + ",29/02/2012" + day(15) + ",PN1");
        assertThat(told("social-worker.csv?acceptFindings=true"))
                .containsExactly(id + ",29/02/2012," + number + ",05/01/2026,,FCONTA");
    }

    /** The lines of the years that the care touches, the later year's where both tell of one. */
    private Collection<String> told(String file) {
        var lines = new LinkedHashMap<List<String>, String>();
        Stream.of(BEGAN, TODAY)
                .map(CollectionYear::of)
                .distinct()
                .flatMap(year -> linesOf(id, year.ending(), file).stream())
                .forEach(line -> lines.put(List.of(line.split(",")).subList(0, 2), line));
        return lines.values();
    }

    private static String day(int after) {
        return "," + DateTimeFormatter.ofPattern("dd/MM/uuuu").format(BEGAN.plusDays(after));
    }
}
