package org.throughline.workforce.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.imports.ImportStarted;
import org.throughline.platform.imports.ImportView;
import org.throughline.platform.imports.ReadImports;
import org.throughline.platform.imports.ReceiveFile;
import org.throughline.platform.imports.Refusal;
import org.throughline.platform.imports.Upload;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Files that councils hold, over HTTP. */
@Path("/v1/workforce-imports")
@RolesAllowed({Roles.RETURNS_OFFICER, Roles.SENIOR_LEADER, Roles.OPERATOR})
@Tag(name = "Workforce imports", description = "The workforce census, streamed and safe to repeat.")
class WorkforceImportResource {

    private final ReceiveFile receive;
    private final ReadImports imports;

    WorkforceImportResource(ReceiveFile receive, ReadImports imports) {
        this.receive = receive;
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importWorkforceFile",
            summary = "Import one file",
            description =
                    "The social work workforce census (CSWW, XML), recognised by its content. It waits for the import before it,"
                            + " is read worker by worker, good ones are kept and the others refused with line, field and reason. The"
                            + " same file again changes nothing. The census knows no names: these stay empty until given.")
    @APIResponse(
            responseCode = "202",
            description = "Taken; Location is where it can be watched.",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportStarted.class),
                            examples = @ExampleObject(name = "started", value = WorkforceImportExamples.STARTED)))
    @APIResponse(responseCode = "415", description = "unsupported-media-type: not multipart/form-data.")
    @APIResponse(
            responseCode = "422",
            description = "unrecognised-file, empty-file, malformed-xml, dtd-not-allowed, wrong-address"
                    + " (a file that another path takes) or idempotency-key-reused.")
    public RestResponse<ImportStarted> send(
            @RestForm("file") @Schema(description = "The file, at most 512 MB.") FileUpload file) {
        Upload upload = receive.recognise(file);
        return receive.queue(upload, file.uploadedFile());
    }

    @GET
    @Operation(
            operationId = "listWorkforceImports",
            summary = "Files that were imported",
            description = "The newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "imports", value = WorkforceImportExamples.LIST)))
    public Page<ImportView> list(@Valid @BeanParam PageRequest page) {
        return imports.list(page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getWorkforceImport",
            summary = "How far an import is",
            description = "Counts are of rows that are committed, also while it runs.")
    @APIResponse(
            responseCode = "200",
            description = "The import.",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportView.class),
                            examples = @ExampleObject(name = "done", value = WorkforceImportExamples.DONE)))
    @APIResponse(responseCode = "404", description = "import-not-found.")
    public ImportView one(@PathParam("id") UUID id) {
        return imports.one(id);
    }

    @GET
    @Path("/{id}/refusals")
    @Operation(
            operationId = "listWorkforceRefusals",
            summary = "Rows that were refused",
            description = "In the order of the lines; one entry a field. Never the value itself.")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list.",
            content = @Content(examples = @ExampleObject(name = "refusals", value = WorkforceImportExamples.REFUSALS)))
    @APIResponse(responseCode = "404", description = "import-not-found.")
    public Page<Refusal> refusals(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return imports.refusals(id, page);
    }
}
