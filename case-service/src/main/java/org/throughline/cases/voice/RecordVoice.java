package org.throughline.cases.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.contracts.casework.VoiceRecorded;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.id.Ids;
import org.throughline.platform.outbox.Outbox;

/** Records what a child said, wants and feels. */
@ApplicationScoped
class RecordVoice {

    private final CaseAccess access;
    private final CaseFileRepository cases;
    private final VoiceRepository voices;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RecordVoice(
            CaseAccess access,
            CaseFileRepository cases,
            VoiceRepository voices,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.cases = cases;
        this.voices = voices;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The entry's id. */
    @Transactional
    UUID in(UUID caseId, NewVoice said) {
        access.requireCase(caseId);
        CaseFile file = cases.findById(caseId);
        VoiceRule.refusal(file.openedOn(), file.closedOn(), said, LocalDate.now(clock))
                .ifPresent(refusal -> {
                    throw refusal.saying("What the child said cannot be recorded like this.");
                });
        UUID id = Ids.next();
        voices.keep(id, caseId, said, clock.instant(), caller.workerId().orElse(null));
        outbox.append(new VoiceRecorded(
                id,
                caseId,
                file.childId(),
                said.heardOn(),
                said.how(),
                said.rated().stream().map(NewRating::quality).sorted().toList()));
        audit.wrote("RECORD_VOICE", "case", caseId);
        return id;
    }
}
