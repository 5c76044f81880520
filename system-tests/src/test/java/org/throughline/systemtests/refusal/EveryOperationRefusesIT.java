package org.throughline.systemtests.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.throughline.systemtests.system.Answer;
import org.throughline.systemtests.system.Door;

/** Walks the OpenAPI documents: whatever an operation does, it refuses alike. */
class EveryOperationRefusesIT {

    private static final String UNKNOWN = "{\"noSuchField\":1}";

    /** Whoever of them an operation does not name has no business with it. */
    private static final List<String> OUTSIDERS = List.of("analytics", "mash", "operator");

    @TestFactory
    Stream<DynamicTest> withoutATokenItAnswers401() {
        return each(operation -> isProblem(send(null, operation, bodyOf(operation)), 401, "unauthenticated"));
    }

    @TestFactory
    Stream<DynamicTest> toAnotherRoleItAnswers403() {
        return each(operation -> {
            assertThat(operation.roles()).as("roles in the document").isNotEmpty();
            String outsider = OUTSIDERS.stream()
                    .filter(role -> !operation.roles().contains(role))
                    .findFirst()
                    .orElseThrow();
            isProblem(send(outsider, operation, bodyOf(operation)), 403, "forbidden");
        });
    }

    @TestFactory
    Stream<DynamicTest> anUnknownFieldItAnswersWith400() {
        return each(operation -> operation.takesJson() && !operation.patches(), operation -> {
            Answer answer = send(operation.roles().get(0), operation, UNKNOWN);
            isProblem(answer, 400, "unknown-field");
            assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/noSuchField");
        });
    }

    @TestFactory
    Stream<DynamicTest> aBodyOverTheLimitItAnswersWith413() {
        return each(operation -> operation.mediaType() != null, operation -> {
            Answer answer = OversizedRequest.to(operation);
            isProblem(answer, 413, "body-too-large");
        });
    }

    @TestFactory
    Stream<DynamicTest> itSaysWhatItRefuses() {
        return each(operation -> {
            assertThat(operation.answers()).contains("400", "401", "403");
            if (operation.mediaType() != null) {
                assertThat(operation.answers()).contains("413");
            }
        });
    }

    private static Stream<DynamicTest> each(java.util.function.Consumer<Operation> check) {
        return each(operation -> true, check);
    }

    private static Stream<DynamicTest> each(
            java.util.function.Predicate<Operation> which, java.util.function.Consumer<Operation> check) {
        return Operation.all().stream()
                .filter(which)
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> check.accept(operation)));
    }

    private static Answer send(String account, Operation operation, String body) {
        Map<String, String> headers =
                operation.mediaType() == null ? Map.of() : Map.of("Content-Type", operation.mediaType());
        return Door.as(account).send(operation.method(), operation.somewhere(), body, headers);
    }

    private static String bodyOf(Operation operation) {
        return operation.mediaType() == null ? null : "{}";
    }

    private static void isProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().get("code").asText()).isEqualTo(code);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("traceId").asText()).isNotBlank();
    }
}
