package org.throughline.cases.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** What became of messages, over HTTP. */
@Path("/v1/webhook-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@RolesAllowed({Roles.MASH, Roles.OPERATOR})
class WebhookDeliveryResource {

    private final WatchDeliveries watch;

    WebhookDeliveryResource(WatchDeliveries watch) {
        this.watch = watch;
    }

    @GET
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "Messages and their attempts",
            description = "Yours; for an operator those of every sender. The last first.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "one waits", value = WebhookExamples.DELIVERIES)))
    public Page<DeliveryView> list(
            @QueryParam("state") @Parameter(description = "Only those in this state.") DeliveryState state,
            @QueryParam("referralId") @Parameter(description = "Only those about this referral.") UUID referralId,
            @Valid @BeanParam PageRequest page) {
        return watch.page(state, referralId, page);
    }

    @POST
    @Path("{deliveryId}/retry")
    @Operation(
            operationId = "retryWebhookDelivery",
            summary = "Send a message again",
            description =
                    "At once, also one that was given up. Safe to repeat: the receiver knows it by its webhook-id.")
    @APIResponse(
            responseCode = "200",
            description = "The message, due now.",
            content =
                    @Content(
                            schema = @Schema(implementation = DeliveryView.class),
                            examples = @ExampleObject(name = "due", value = WebhookExamples.DELIVERY)))
    @APIResponse(responseCode = "404", description = "webhook-delivery-not-found: none, or another sender's.")
    @APIResponse(responseCode = "409", description = "webhook-delivered or webhook-subscription-ended.")
    public DeliveryView retry(@PathParam("deliveryId") UUID deliveryId) {
        return watch.retry(deliveryId);
    }
}
