package org.throughline.cases.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;

/** Puts a child's words on the child's page, or takes them off, as the child wishes. */
@ApplicationScoped
class ShowVoice {

    private final CaseAccess access;
    private final VoiceRepository voices;
    private final Audit audit;

    ShowVoice(CaseAccess access, VoiceRepository voices, Audit audit) {
        this.access = access;
        this.voices = voices;
        this.audit = audit;
    }

    @Transactional
    void as(UUID caseId, UUID voiceId, boolean onChildsPage) {
        access.requireCase(caseId);
        if (!voices.show(caseId, voiceId, onChildsPage)) {
            throw Problem.notFound("voice");
        }
        audit.wrote("SHOW_VOICE_ON_CHILDS_PAGE", "case", caseId);
    }
}
