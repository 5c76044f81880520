package org.throughline.platform.note;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.http.ETags;
import org.throughline.platform.http.MergePatch;
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** The HTTP edge of the test application. */
@Path("/v1/notes")
@RolesAllowed(Roles.POD_MANAGER)
public class NoteResource {

    private static final long VERSION = 3;

    private final KeepNote keepNote;
    private final MergePatch mergePatch;
    private final EntityManager database;
    private final Caller caller;

    NoteResource(KeepNote keepNote, MergePatch mergePatch, EntityManager database, Caller caller) {
        this.keepNote = keepNote;
        this.mergePatch = mergePatch;
        this.database = database;
        this.caller = caller;
    }

    public record Kept(UUID id, String keeper) {}

    @POST
    @Idempotent
    public RestResponse<Kept> keep(@Valid Note note) {
        UUID id = keepNote.keep(note.text(), note.mark());
        if (note.mark() < 0) {
            throw Problem.unprocessable("mark-negative", "A mark is not negative.")
                    .at("/mark", "negative");
        }
        var kept = new Kept(id, caller.workerId().map(UUID::toString).orElse("nobody"));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, kept)
                .location(URI.create("/v1/notes/" + id))
                .tag(ETags.of(0))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public Note change(@PathParam("id") UUID id, JsonNode patch, @Context HttpHeaders headers) throws Exception {
        ETags.requireMatch(headers, VERSION);
        return mergePatch.apply(patch, new Note("before", 1, List.of()), Note.class);
    }

    @GET
    public Page<Integer> numbers(@Valid @BeanParam PageRequest page) {
        int after = page.cursor == null
                ? 0
                : Integer.parseInt(Cursor.keys(page.cursor, 1).get(0));
        List<Integer> rows = java.util.stream.IntStream.rangeClosed(after + 1, 7)
                .boxed()
                .limit(page.limit + 1L)
                .toList();
        return Page.of(rows, page.limit, Cursor::after);
    }

    @GET
    @Path("/since")
    @Produces(MediaType.TEXT_PLAIN)
    public String since(@QueryParam("day") LocalDate day, @QueryParam("by") UUID by) {
        return day + " " + by;
    }

    @POST
    @Path("/twice")
    @Transactional
    public void sameMarkTwice(@Valid Note note) {
        for (int i = 0; i < 2; i++) {
            database.createNativeQuery("insert into unique_mark (mark) values (:mark)")
                    .setParameter("mark", note.mark())
                    .executeUpdate();
        }
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("Ada Canary was here");
    }
}
