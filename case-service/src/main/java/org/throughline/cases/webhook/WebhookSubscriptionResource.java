package org.throughline.cases.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Subscriptions to what becomes of referrals, over HTTP. */
@Path("/v1/webhook-subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks", description = "MASH is told what becomes of its referrals, by signed messages.")
@RolesAllowed({Roles.MASH, Roles.OPERATOR})
class WebhookSubscriptionResource {

    private final KeepSubscriptions keep;

    WebhookSubscriptionResource(KeepSubscriptions keep) {
        this.keep = keep;
    }

    @POST
    @RolesAllowed(Roles.MASH)
    @Operation(operationId = "subscribeWebhook", summary = "Be told what becomes of your referrals", description = """
                    Messages are signed as Standard Webhooks says, by the secret that is told here and never again. They hold \
                    the referral's id, your reference and a code, nothing of a child. Addresses of this machine, of private \
                    networks and of a cloud's metadata are refused, now and at each attempt; redirects are not followed.""")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "an address", value = WebhookExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The subscription with its secret.",
            content =
                    @Content(
                            schema = @Schema(implementation = SubscriptionView.class),
                            examples = @ExampleObject(name = "made", value = WebhookExamples.MADE)))
    @APIResponse(responseCode = "409", description = "webhook-subscribed-already or webhooks-not-configured.")
    @APIResponse(responseCode = "422", description = "webhook-target-refused.")
    public RestResponse<SubscriptionView> subscribe(@Valid @NotNull NewSubscription subscription) {
        SubscriptionView made = keep.make(subscription);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/v1/webhook-subscriptions/" + made.subscriptionId()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listWebhooks",
            summary = "Your subscriptions",
            description = "For an operator those of every sender; the last made first, without secrets.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "subscriptions", value = WebhookExamples.LIST)))
    public Page<SubscriptionView> list(@Valid @BeanParam PageRequest page) {
        return keep.page(page);
    }

    @DELETE
    @Path("{subscriptionId}")
    @Operation(
            operationId = "endWebhook",
            summary = "Be told no more",
            description =
                    "What still waits is cancelled. A secret that is known to others is changed like this: subscribe"
                            + " anew, end the old one.")
    @APIResponse(responseCode = "204", description = "Ended.")
    @APIResponse(
            responseCode = "404",
            description = "webhook-subscription-not-found: none, ended, or another sender's.")
    public void end(@PathParam("subscriptionId") UUID subscriptionId) {
        keep.end(subscriptionId);
    }
}
