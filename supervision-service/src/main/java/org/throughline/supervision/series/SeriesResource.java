package org.throughline.supervision.series;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.http.ETags;
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Weekly series over HTTP. */
@Path("/v1/supervision-series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision series", description = "The day and time at which a pod meets every week.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class SeriesResource {

    private final BeginSeries beginning;
    private final ChangeSeries changing;

    SeriesResource(BeginSeries beginning, ChangeSeries changing) {
        this.beginning = beginning;
        this.changing = changing;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER, Roles.OPERATOR})
    @Operation(
            operationId = "beginSupervisionSeries",
            summary = "Agree a weekly series",
            description =
                    "Its sessions stand in the calendar sixteen weeks ahead, always. In a week whose day is a bank holiday "
                            + "the pod meets on the next working day of that week (or the one before), or not at all. Publishes "
                            + "SupervisionSeriesBegan, and GroupSupervisionScheduled for each session.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "wednesdays", value = NewSeries.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The series, with ETag and Location.",
            content =
                    @Content(
                            schema = @Schema(implementation = SeriesView.class),
                            examples = @ExampleObject(name = "series", value = SeriesView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "pod-not-found: no such pod, or not visible.")
    @APIResponse(responseCode = "409", description = "series-overlaps: the pod has one on that weekday.")
    @APIResponse(
            responseCode = "422",
            description = "series-on-weekend, series-in-the-past, or the Idempotency-Key came with another request.")
    public RestResponse<SeriesView> begin(@Valid @NotNull NewSeries series) {
        SeriesView begun = beginning.of(series);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, begun)
                .location(URI.create("/v1/supervision-series/" + begun.id()))
                .tag(ETags.of(begun.version()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listSupervisionSeries",
            summary = "List a pod's series",
            description = "Those that ended too. Members of the pod and the leadership.")
    @APIResponse(
            responseCode = "200",
            description = "A page of series.",
            content = @Content(examples = @ExampleObject(name = "page", value = SeriesView.PAGE)))
    @APIResponse(responseCode = "404", description = "pod-not-found: not visible.")
    public Page<SeriesView> list(
            @NotNull @QueryParam("podId") @Parameter(required = true, description = "The pod.") UUID podId,
            @Valid @BeanParam PageRequest page) {
        return changing.ofPod(podId, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSupervisionSeries",
            summary = "Read a series",
            description = "With the ETag that ending it asks for.")
    @APIResponse(
            responseCode = "200",
            description = "The series, with ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = SeriesView.class),
                            examples = @ExampleObject(name = "series", value = SeriesView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "supervision-series-not-found: no such series, or not visible.")
    public RestResponse<SeriesView> one(@PathParam("id") UUID id) {
        return tagged(changing.one(id));
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_SOCIAL_WORKER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "endSupervisionSeries",
            summary = "End a series",
            description =
                    "Its sessions behind the last day are cancelled, and what stood on their agendas comes first in the next "
                            + "session that discusses the case. The series of a pod in which nobody sits any longer ends by itself. "
                            + "Publishes SupervisionSeriesEnded, and GroupSupervisionCancelled for each session.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The series' ETag.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "another day", value = SeriesEnd.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The series with its last day.",
            content =
                    @Content(
                            schema = @Schema(implementation = SeriesView.class),
                            examples = @ExampleObject(name = "series", value = SeriesView.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "supervision-series-not-found: no such series, or not visible.")
    @APIResponse(responseCode = "409", description = "series-ended.")
    @APIResponse(responseCode = "412", description = "stale-version: read the series again.")
    @APIResponse(responseCode = "422", description = "series-end-too-early.")
    @APIResponse(responseCode = "428", description = "if-match-required: send the series' ETag.")
    public RestResponse<SeriesView> end(
            @PathParam("id") UUID id,
            @Valid @NotNull SeriesEnd end,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(changing.end(id, end, version -> ETags.requireMatch(headers, version)));
    }

    private static RestResponse<SeriesView> tagged(SeriesView series) {
        return RestResponse.ResponseBuilder.ok(series)
                .tag(ETags.of(series.version()))
                .build();
    }
}
