package org.throughline.platform.imports;

import io.quarkus.arc.All;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.jboss.logging.Logger;
import org.throughline.platform.problem.StackTraces;
import org.throughline.platform.request.RequestIds;

/** Runs one import from beginning to end, in the name of its sender. */
@ApplicationScoped
class RunImport {

    private static final Logger LOG = Logger.getLogger(RunImport.class);
    private static final String OURS = "Something went wrong on our side.";

    private final List<FileImporter<?>> importers;
    private final ImportLog log;
    private final WaitingFiles files;
    private final LoadChunk chunks;
    private final ImportSettings settings;
    private final CurrentIdentityAssociation identity;
    private final RequestIds ids;
    private volatile boolean stopping;

    RunImport(
            @All List<FileImporter<?>> importers,
            ImportLog log,
            WaitingFiles files,
            LoadChunk chunks,
            ImportSettings settings,
            CurrentIdentityAssociation identity,
            RequestIds ids) {
        this.importers = importers;
        this.log = log;
        this.files = files;
        this.chunks = chunks;
        this.settings = settings;
        this.identity = identity;
        this.ids = ids;
    }

    /** Ends the running import after its present chunk. */
    void stop() {
        stopping = true;
    }

    /** Runs it if it still waits; one that was broken off before its end was noted is interrupted, never begun again. */
    @ActivateRequestContext
    void run(ImportJob job) {
        identity.setIdentity(job.sender());
        ids.take(job.requestId(), job.correlationId());
        if (!log.running(job.id())) {
            log.ended(job.id(), ImportState.INTERRUPTED, null);
            files.delete(job.id());
            return;
        }
        LOG.infof("import started id=%s kind=%s", job.id(), job.kind());
        try {
            read(job, importer(job.kind()));
            log.ended(job.id(), ImportState.DONE, null);
            LOG.infof("import done id=%s kind=%s", job.id(), job.kind());
        } catch (ImportStopped stopped) {
            log.ended(job.id(), ImportState.INTERRUPTED, null);
        } catch (UnreadableFile broken) {
            chunks.refuse(job.id(), broken.refusal());
            log.ended(job.id(), ImportState.FAILED, "Line " + broken.refusal().line() + ": " + broken.getMessage());
        } catch (RuntimeException failure) {
            LOG.errorf("import failed id=%s cause=%s", job.id(), StackTraces.withoutMessages(failure));
            log.ended(job.id(), ImportState.FAILED, OURS);
        } finally {
            files.delete(job.id());
        }
    }

    private <T> void read(ImportJob job, FileImporter<T> importer) {
        var source = new SourceFile(files.of(job.id()));
        var buffer = new ChunkBuffer<T>(settings.chunk(), rows -> {
            if (stopping) {
                throw new ImportStopped();
            }
            chunks.load(job.id(), importer, rows, source.bytesRead());
        });
        try {
            importer.read(source, buffer::add);
        } catch (UnreadableFile broken) {
            buffer.flush();
            throw broken;
        }
        buffer.flush();
    }

    private FileImporter<?> importer(FileKind kind) {
        return importers.stream()
                .filter(importer -> importer.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
