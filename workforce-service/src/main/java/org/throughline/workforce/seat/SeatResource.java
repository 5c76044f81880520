package org.throughline.workforce.seat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.idempotency.Idempotent;

/** The seats of a pod over HTTP. */
@Path("/v1/pods/{podId}/seats")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Seats", description = "Dated, FTE-weighted places of workers in pods.")
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
class SeatResource {

    private final FillSeat fillSeat;
    private final EndSeat endSeat;
    private final ReadSeats readSeats;

    SeatResource(FillSeat fillSeat, EndSeat endSeat, ReadSeats readSeats) {
        this.fillSeat = fillSeat;
        this.endSeat = endSeat;
        this.readSeats = readSeats;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER, Roles.OPERATOR})
    @Operation(
            operationId = "fillSeat",
            summary = "Seat a worker in a pod",
            description = "From a day on, up to a day or for good. A worker's seats never add up to more than the"
                    + " worker's FTE on any day. Publishes SeatFilled.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "seat", value = SeatExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The seat, with the Location of the pod's seats.",
            content =
                    @Content(
                            schema = @Schema(implementation = SeatView.class),
                            examples = @ExampleObject(name = "seat", value = SeatExamples.SEAT)))
    @APIResponse(responseCode = "404", description = "pod-not-found.")
    @APIResponse(responseCode = "409", description = "worker-fte-exceeded or seat-held-already.")
    @APIResponse(
            responseCode = "422",
            description = "unknown-worker, seat-before-pod, seat-outside-employment, seat-ends-before-start or"
                    + " idempotency-key-reused.")
    public RestResponse<SeatView> fill(@PathParam("podId") UUID podId, @Valid @NotNull NewSeat seat) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, fillSeat.fill(podId, seat))
                .location(URI.create("/v1/pods/" + podId + "/seats"))
                .build();
    }

    @GET
    @Operation(
            operationId = "listSeats",
            summary = "Who sits in the pod on a day",
            description = "By seat, those longest in it first. A pod is small: the list has no parts.")
    @APIResponse(
            responseCode = "200",
            description = "The seats held on that day.",
            content =
                    @Content(
                            schema = @Schema(implementation = SeatList.class),
                            examples = @ExampleObject(name = "seats", value = SeatExamples.LIST)))
    @APIResponse(responseCode = "404", description = "pod-not-found.")
    public SeatList list(
            @PathParam("podId") UUID podId,
            @QueryParam("asOf") @Parameter(description = "The day asked about; today where absent.") LocalDate asOf) {
        return readSeats.of(podId, asOf);
    }

    @POST
    @Path("/{seatId}/end")
    @RolesAllowed({Roles.POD_MANAGER, Roles.SENIOR_LEADER})
    @Operation(
            operationId = "endSeat",
            summary = "End a worker's time in a seat",
            description = "May lie in the past or in the future, never behind an end that is set. Publishes SeatEnded.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "end", value = SeatExamples.END)))
    @APIResponse(
            responseCode = "200",
            description = "The seat with its end.",
            content =
                    @Content(
                            schema = @Schema(implementation = SeatView.class),
                            examples = @ExampleObject(name = "ended", value = SeatExamples.ENDED)))
    @APIResponse(responseCode = "404", description = "seat-not-found.")
    @APIResponse(responseCode = "409", description = "seat-ended-already: it ends on that day or before.")
    @APIResponse(responseCode = "422", description = "seat-ends-before-start.")
    public SeatView end(@PathParam("podId") UUID podId, @PathParam("seatId") UUID seatId, @Valid @NotNull SeatEnd end) {
        return endSeat.end(podId, seatId, end.on());
    }
}
