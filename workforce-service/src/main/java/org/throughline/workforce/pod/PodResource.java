package org.throughline.workforce.pod;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Pods over HTTP. */
@Path("/v1/pods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Pods", description = "Small teams that keep a child, with their dated seats.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER,
    Roles.RETURNS_OFFICER
})
class PodResource {

    private final FormPod formPod;
    private final ReadPods readPods;

    PodResource(FormPod formPod, ReadPods readPods) {
        this.formPod = formPod;
        this.readPods = readPods;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER, Roles.OPERATOR})
    @Operation(
            operationId = "formPod",
            summary = "Form a pod",
            description = "Seats can be filled from its first day on. Publishes PodFormed.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "pod", value = PodExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The pod, with Location.",
            content =
                    @Content(
                            schema = @Schema(implementation = PodView.class),
                            examples = @ExampleObject(name = "pod", value = PodExamples.POD)))
    @APIResponse(responseCode = "409", description = "pod-exists.")
    public RestResponse<PodView> form(@Valid @NotNull NewPod pod) {
        PodView formed = formPod.form(pod);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, formed)
                .location(URI.create("/v1/pods/" + formed.id()))
                .build();
    }

    @GET
    @Operation(operationId = "listPods", summary = "Pods", description = "All of them, in the order of their ids.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content =
                    @Content(
                            schema = @Schema(implementation = PodPage.class),
                            examples = @ExampleObject(name = "page", value = PodExamples.PAGE)))
    public Page<PodView> list(@Valid @BeanParam PageRequest page) {
        return readPods.page(page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPod", summary = "One pod", description = "Its name, kind and first day.")
    @APIResponse(
            responseCode = "200",
            description = "The pod.",
            content =
                    @Content(
                            schema = @Schema(implementation = PodView.class),
                            examples = @ExampleObject(name = "pod", value = PodExamples.POD)))
    @APIResponse(responseCode = "404", description = "pod-not-found.")
    public PodView one(@PathParam("id") UUID id) {
        return readPods.one(id);
    }

    @POST
    @Path("/summaries")
    @Operation(
            operationId = "summarisePods",
            summary = "The names of up to 200 pods",
            description = "Ids that are unknown, or that the caller may not see, are left out.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "ids", value = PodExamples.IDS)))
    @APIResponse(
            responseCode = "200",
            description = "Those that were found.",
            content =
                    @Content(
                            schema = @Schema(implementation = PodSummaries.class),
                            examples = @ExampleObject(name = "summaries", value = PodExamples.SUMMARIES)))
    public PodSummaries summaries(@Valid @NotNull PodIds pods) {
        return new PodSummaries(readPods.summaries(pods.ids()));
    }
}
