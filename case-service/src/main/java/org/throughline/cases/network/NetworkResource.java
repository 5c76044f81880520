package org.throughline.cases.network;

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

/** The professionals around a child over HTTP. */
@Path("/v1/children/{childId}/network-members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Network", description = "The professionals around a child, and what they agreed to reach together.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER
})
class NetworkResource {

    private final ChangeNetwork changeNetwork;
    private final ReadNetwork readNetwork;

    NetworkResource(ChangeNetwork changeNetwork, ReadNetwork readNetwork) {
        this.changeNetwork = changeNetwork;
        this.readNetwork = readNetwork;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "addNetworkMember",
            summary = "Say that a professional is around a child",
            description = "With onChildsPage false the child's own page does not speak of them. Names stay in the"
                    + " record: the event NetworkMemberAdded has the role and the day only.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a teacher", value = NetworkExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The professional, with Location and ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = NetworkMemberView.class),
                            examples = @ExampleObject(name = "a teacher", value = NetworkExamples.MEMBER)))
    @APIResponse(responseCode = "404", description = "child-not-found.")
    @APIResponse(responseCode = "409", description = "network-member-known.")
    @APIResponse(
            responseCode = "422",
            description = "network-role-in-words, network-member-in-future or idempotency-key-reused.")
    public RestResponse<NetworkMemberView> add(
            @PathParam("childId") UUID childId, @Valid @NotNull NewNetworkMember member) {
        NetworkMemberView added = changeNetwork.add(childId, member);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .location(URI.create("/v1/children/" + childId + "/network-members/" + added.memberId()))
                .tag(ETags.of(added.version()))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER,
        Roles.PRINCIPAL_SOCIAL_WORKER
    })
    @Operation(
            operationId = "listNetworkMembers",
            summary = "The professionals around a child",
            description = "The last to come first.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "network", value = NetworkExamples.LIST)))
    @APIResponse(responseCode = "404", description = "child-not-found.")
    public Page<NetworkMemberView> list(
            @PathParam("childId") UUID childId,
            @QueryParam("present") @Parameter(description = "True: only those of today; false: only those of earlier.")
                    Boolean present,
            @BeanParam @Valid PageRequest page) {
        return readNetwork.of(childId, present, page);
    }

    @GET
    @Path("/{memberId}")
    @RolesAllowed({
        Roles.POD_MANAGER,
        Roles.SENIOR_SOCIAL_WORKER,
        Roles.SOCIAL_WORKER,
        Roles.SOCIAL_WORKER_IN_TRAINING,
        Roles.POD_ADMINISTRATOR,
        Roles.SENIOR_LEADER,
        Roles.PRINCIPAL_SOCIAL_WORKER
    })
    @Operation(
            operationId = "readNetworkMember",
            summary = "One professional around a child",
            description = "With the ETag that a change needs.")
    @APIResponse(
            responseCode = "200",
            description = "The professional, with the ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = NetworkMemberView.class),
                            examples = @ExampleObject(name = "a teacher", value = NetworkExamples.MEMBER)))
    @APIResponse(responseCode = "404", description = "child-not-found or network-member-not-found.")
    public RestResponse<NetworkMemberView> one(
            @PathParam("childId") UUID childId, @PathParam("memberId") UUID memberId) {
        return tagged(readNetwork.one(childId, memberId));
    }

    @POST
    @Path("/{memberId}/ending")
    @Operation(
            operationId = "endNetworkMember",
            summary = "Say that a professional is no longer around a child",
            description = "They stay in the record. Publishes NetworkMemberEnded.")
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "The ETag that was read.",
            schema = @Schema(implementation = String.class, examples = "\"0\""))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "ending", value = NetworkExamples.ENDING)))
    @APIResponse(
            responseCode = "200",
            description = "The professional with the end, and the ETag.",
            content =
                    @Content(
                            schema = @Schema(implementation = NetworkMemberView.class),
                            examples = @ExampleObject(name = "a teacher", value = NetworkExamples.MEMBER)))
    @APIResponse(responseCode = "404", description = "child-not-found or network-member-not-found.")
    @APIResponse(responseCode = "409", description = "network-member-ended or network-member-owns-outcome.")
    @APIResponse(responseCode = "412", description = "stale-version.")
    @APIResponse(responseCode = "422", description = "network-member-ends-too-early or network-member-in-future.")
    @APIResponse(responseCode = "428", description = "if-match-required.")
    public RestResponse<NetworkMemberView> end(
            @PathParam("childId") UUID childId,
            @PathParam("memberId") UUID memberId,
            @Valid @NotNull MemberEnding ending,
            @Parameter(hidden = true) @Context HttpHeaders headers) {
        return tagged(changeNetwork.end(childId, memberId, ending, version -> ETags.requireMatch(headers, version)));
    }

    private static RestResponse<NetworkMemberView> tagged(NetworkMemberView member) {
        return RestResponse.ResponseBuilder.ok(member)
                .tag(ETags.of(member.version()))
                .build();
    }
}
