package org.throughline.cases.returns.dfe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.cases.returns.dfe.Submissions.made;
import static org.throughline.cases.returns.dfe.Submissions.make;
import static org.throughline.cases.returns.dfe.Submissions.receipt;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.clock.ClockedCase;
import org.throughline.cases.imports.Files903;
import org.throughline.platformtest.realparts.WithRealParts;

/** Two officers at once. */
@QuarkusTest
@WithRealParts
class ConcurrentSubmissionsTest {

    private static final int AT_ONCE = 6;

    @BeforeEach
    void aChild() {
        Files903.imported(
                "<Message><Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header>"
                        + "<Children><Child><ChildIdentifiers><LAchildID>RK1</LAchildID><PersonBirthDate>2015-03-27</PersonBirthDate>"
                        + "<Sex>F</Sex></ChildIdentifiers><CINdetails><CINreferralDate>2024-01-06</CINreferralDate>"
                        + "<ReferralSource>1A</ReferralSource><ReferralNFA>0</ReferralNFA></CINdetails></Child></Children></Message>");
    }

    @Test
    void ofManySubmissionsMadeAtOnceOneIsOpen() throws Exception {
        // When
        List<Integer> answers = atOnce(() -> make("FULL").statusCode());

        // Then
        assertThat(answers).contains(201).isSubsetOf(201, 409);
        assertThat(ClockedCase.count("select count(*) from dfe_submission where state = 'OPEN'"))
                .isEqualTo(1);
    }

    @Test
    void ofManyReceiptsForOnePageOneIsKept() throws Exception {
        // Given
        String id = made("FULL").extract().path("submissionId");

        // When
        List<Integer> answers =
                atOnce(() -> receipt(id, 1, UUID.randomUUID()).extract().statusCode());

        // Then
        assertThat(Collections.frequency(answers, 200)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(AT_ONCE - 1);
    }

    private static List<Integer> atOnce(Callable<Integer> attempt) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        var start = new CyclicBarrier(AT_ONCE);
        try {
            var waiting = new ArrayList<Future<Integer>>();
            for (int i = 0; i < AT_ONCE; i++) {
                waiting.add(threads.submit(() -> {
                    start.await();
                    return attempt.call();
                }));
            }
            var answers = new ArrayList<Integer>();
            for (Future<Integer> one : waiting) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
