package org.throughline.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.cases.OpenCases;
import org.throughline.contracts.casework.CaseOpened;
import org.throughline.platform.problem.Explanations;
import org.throughline.platformtest.events.EventsOnTopic;
import org.throughline.platformtest.realparts.WithRealParts;

@QuarkusTest
@WithRealParts
class OpenCaseTest {

    @Inject
    Explanations explanations;

    @Test
    void aChildHasOneOpenCase() {
        UUID child = OpenCases.child();
        OpenCases.of(child);

        assertThatThrownBy(() -> OpenCases.of(child)).satisfies(refusal -> assertThat(
                        explanations.of(refusal).orElseThrow().code())
                .isEqualTo("child-has-open-case"));
    }

    @Test
    void openingIsTold() {
        UUID child = OpenCases.child();
        UUID caseId = OpenCases.of(child);

        try (EventsOnTopic topic = EventsOnTopic.named("throughline.case.v1")) {
            var told = topic.await(1, event -> child.toString().equals(event.key()));
            assertThat(told.get(0).type()).isEqualTo(CaseOpened.TYPE);
            assertThat(told.get(0).value()).contains(caseId.toString(), "\"stage\":\"ASSESSMENT\"");
        }
    }
}
