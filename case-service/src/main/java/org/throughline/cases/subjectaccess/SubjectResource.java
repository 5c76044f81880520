package org.throughline.cases.subjectaccess;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;

/** Everything that is held about a person, over HTTP, by the convention of HM Prison and Probation Service. */
@Path("/v1/subject-access-request")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subject access", description = "Everything that is held about a person, for the answer to their request.")
@RolesAllowed(Roles.DATA_PROTECTION_OFFICER)
class SubjectResource {

    /** What the convention answers where the identifier is not one that this service knows. */
    private static final int NOT_OUR_IDENTIFIER = 209;

    private static final String DESCRIPTION =
            "Every row about the child in every feature, as it is kept. Words that may name"
                    + " somebody else are marked for a person to read first. 200 with what is held, 204 where nothing is held or the"
                    + " caller is denied the record, 209 where no identifier of ours is given.";

    private final AnswerSubject answerSubject;

    SubjectResource(AnswerSubject answerSubject) {
        this.answerSubject = answerSubject;
    }

    @GET
    @Operation(
            operationId = "readSubject",
            summary = "All that is held about a child, by our id",
            description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "Everything held.",
            content =
                    @Content(
                            schema = @Schema(implementation = SubjectRecord.class),
                            examples = @ExampleObject(name = "a promise", value = SubjectExamples.RECORD)))
    @APIResponse(responseCode = "204", description = "Nothing is held.")
    @APIResponse(responseCode = "209", description = "No identifier of this service.")
    public Response read(@QueryParam("childId") @Parameter(description = "Our id of the child.") UUID childId) {
        return answer(new SubjectQuery(childId, null, null, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "findSubject",
            summary = "All that is held about a child, by any identifier",
            description = DESCRIPTION)
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "by the council's id", value = SubjectExamples.QUERY)))
    @APIResponse(
            responseCode = "200",
            description = "Everything held.",
            content =
                    @Content(
                            schema = @Schema(implementation = SubjectRecord.class),
                            examples = @ExampleObject(name = "a promise", value = SubjectExamples.RECORD)))
    @APIResponse(responseCode = "204", description = "Nothing is held.")
    @APIResponse(responseCode = "209", description = "No identifier of this service.")
    @APIResponse(responseCode = "409", description = "several-records.")
    public Response find(@Valid @NotNull SubjectQuery query) {
        return answer(query);
    }

    private Response answer(SubjectQuery query) {
        if (!query.namesSomebody()) {
            return Response.status(NOT_OUR_IDENTIFIER).build();
        }
        return answerSubject
                .of(query)
                .map(record -> Response.ok(record).build())
                .orElseGet(() -> Response.noContent().build());
    }
}
