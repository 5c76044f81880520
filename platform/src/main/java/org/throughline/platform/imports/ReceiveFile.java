package org.throughline.platform.imports;

import io.quarkus.arc.All;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.id.Ids;
import org.throughline.platform.idempotency.Idempotent;
import org.throughline.platform.problem.Problem;
import org.throughline.platform.request.RequestIds;

/** Takes an uploaded file and puts it at the end of the queue. */
@ApplicationScoped
public class ReceiveFile {

    private final ImportLog log;
    private final WaitingFiles files;
    private final Audit audit;
    private final RequestIds ids;
    private final CurrentIdentityAssociation sender;
    private final Event<ImportJob> received;
    private final Set<FileKind> taken;

    ReceiveFile(
            ImportLog log,
            WaitingFiles files,
            Audit audit,
            RequestIds ids,
            CurrentIdentityAssociation sender,
            Event<ImportJob> received,
            @All List<FileImporter<?>> importers) {
        this.log = log;
        this.files = files;
        this.audit = audit;
        this.ids = ids;
        this.sender = sender;
        this.received = received;
        this.taken = importers.stream().map(FileImporter::kind).collect(Collectors.toSet());
    }

    /** What an upload is; a 422 problem where it is nothing that this service takes. */
    public Upload recognise(FileUpload file) {
        if (file == null) {
            throw Problem.badRequest("file-missing", "Send one file in the multipart field named file.")
                    .at("/file", "missing");
        }
        try {
            Upload upload = WaitingFiles.describe(file.uploadedFile(), file.fileName());
            if (!taken.contains(upload.kind())) {
                throw Problem.unprocessable(
                        "wrong-address",
                        "This is a " + upload.kind() + " file: send it to "
                                + upload.kind().address() + ".");
            }
            return upload;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Queues it: 202 with the import's address. The same Idempotency-Key and content answer the same import. */
    @Idempotent
    public RestResponse<ImportStarted> queue(Upload upload, Path uploaded) {
        UUID id = Ids.next();
        var job = new ImportJob(id, upload.kind(), sender.getIdentity(), ids.requestId(), ids.correlationId());
        received.fire(job);
        log.received(id, upload);
        audit.wrote("START_IMPORT", "import", id);
        try {
            files.keep(uploaded, id);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return RestResponse.ResponseBuilder.<ImportStarted>create(RestResponse.Status.ACCEPTED)
                .location(URI.create(upload.kind().address() + "/" + id))
                .entity(new ImportStarted(id, upload.kind()))
                .build();
    }
}
