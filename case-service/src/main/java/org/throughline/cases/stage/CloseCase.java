package org.throughline.cases.stage;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.casefile.EndsWithCase;
import org.throughline.cases.keyworker.KeyworkerSpellRepository;
import org.throughline.contracts.casework.CaseClosed;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Ends a child's involvement, and with it the keyworker's spell. */
@ApplicationScoped
public class CloseCase {

    private final CaseFileRepository cases;
    private final KeyworkerSpellRepository spells;
    private final List<EndsWithCase> endings;
    private final Outbox outbox;
    private final Audit audit;

    CloseCase(
            CaseFileRepository cases,
            KeyworkerSpellRepository spells,
            @All List<EndsWithCase> endings,
            Outbox outbox,
            Audit audit) {
        this.cases = cases;
        this.spells = spells;
        this.endings = endings;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Closes an open case; {@code lastDay} is its last day, {@code reason} RC1 to RC9 or null where a source does not say,
     * {@code rationale} may be null. Changes of keyworker that were planned for later are dropped; 422 where one took
     * place later, up to {@code today}. The caller holds the case's lock.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void on(CaseFile file, LocalDate lastDay, String reason, String rationale, LocalDate today) {
        if (spells.anyBegan(file.id(), lastDay.plusDays(1), today)) {
            throw Problem.unprocessable(
                            "keyworker-changed-later", "The case cannot end before its last keyworker came.")
                    .at("/on", "a keyworker spell began after this day");
        }
        file.close(lastDay, reason);
        cases.keepStage(file.id(), Stage.CLOSED, lastDay, rationale);
        endings.forEach(each -> each.endWith(file, lastDay.plusDays(1)));
        spells.endAll(file.id(), lastDay.plusDays(1));
        outbox.append(new CaseClosed(file.id(), file.childId(), lastDay, reason));
        audit.wrote("CLOSE_CASE", "case", file.id());
    }
}
