package org.throughline.cases.childspage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.cases.childspage.rule.ChildsPage;
import org.throughline.platform.caller.Roles;

/** A child's plain-language page over HTTP. */
@Path("/v1/children/{childId}/page")
@Tag(name = "Child's page", description = "What a child is told, in plain words, and by whom.")
@RolesAllowed({
    Roles.POD_MANAGER,
    Roles.SENIOR_SOCIAL_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.SOCIAL_WORKER_IN_TRAINING,
    Roles.POD_ADMINISTRATOR,
    Roles.SENIOR_LEADER,
    Roles.PRINCIPAL_SOCIAL_WORKER
})
class ChildsPageResource {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    // no script, and nothing from elsewhere
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private final ReadChildsPage readChildsPage;
    private final ChildsPageHtml html;

    ChildsPageResource(ReadChildsPage readChildsPage, ChildsPageHtml html) {
        this.readChildsPage = readChildsPage;
        this.html = html;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            operationId = "readChildsPage",
            summary = "A child's own page, in plain words",
            description =
                    "Who my keyworker is, what was promised, what was decided and why, what I said, who helps, when"
                            + " we meet. JSON, or a page to print with Accept: text/html. Only what was written for the child: a"
                            + " decision's words for the child, the child's own words where the child wants them there, the"
                            + " professionals who may be shown. What is not known is left out.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ChildsPage.class),
                        examples = @ExampleObject(name = "Ada", value = ChildsPageExamples.PAGE)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "Ada", value = ChildsPageExamples.HTML))
            })
    @APIResponse(responseCode = "404", description = "child-not-found: no such child, or none that the caller may see.")
    public RestResponse<Object> read(
            @PathParam("childId") UUID childId, @Parameter(hidden = true) @Context HttpHeaders headers) {
        ChildsPage page = readChildsPage.of(childId);
        return wantsHtml(headers)
                ? keptNowhere(html.of(page), HTML)
                        .header("Content-Security-Policy", POLICY)
                        .build()
                : keptNowhere(page, MediaType.APPLICATION_JSON).build();
    }

    /** JSON, unless HTML is asked for before anything that JSON fits. */
    private static boolean wantsHtml(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        || type.isCompatible(MediaType.TEXT_HTML_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }

    private static RestResponse.ResponseBuilder<Object> keptNowhere(Object entity, String type) {
        var noStore = new CacheControl();
        noStore.setNoStore(true);
        return RestResponse.ResponseBuilder.ok(entity, type)
                .cacheControl(noStore)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }
}
