package org.throughline.platform.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.throughline.platform.problem.ProblemBody;

/** What holds for every operation is written into the OpenAPI document once: its refusals and its common headers. */
public class HouseRules implements OASFilter {

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "The request is malformed: unknown field, wrong value, bad cursor.",
            "401", "No token, or one that is not valid.",
            "403", "The caller's role does not allow this.");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .forEach(this::complete));
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        REFUSALS.forEach((status, meaning) -> refusal(operation, status, meaning));
        operation.addParameter(header("X-Correlation-ID", "The matter this belongs to; returned and logged."));
        if (operation.getRequestBody() != null) {
            refusal(operation, "413", "The body is larger than this path takes.");
        }
        boolean creates = operation.getResponses().hasAPIResponse("201")
                || operation.getResponses().hasAPIResponse("202");
        if (method == PathItem.HttpMethod.POST && creates) {
            operation.addParameter(
                    header("Idempotency-Key", "Same key and body, same answer. At most 200 characters."));
            refusal(
                    operation,
                    "422",
                    "The Idempotency-Key came with another request, or a rule of the record is broken.");
        }
        describeBodies(operation);
    }

    /** A refusal that a resource names by status and code alone still has the body that every refusal has. */
    private static void describeBodies(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getContent() == null) {
                response.setContent(problem());
            }
        });
    }

    private static void refusal(Operation operation, String status, String meaning) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            status,
                            OASFactory.createAPIResponse().description(meaning).content(problem()));
        }
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemBody.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
