package org.throughline.cases.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.casefile.EndsWithCase;
import org.throughline.contracts.casework.CaseStageChanged;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** What care and its case mean for each other: the case goes to LOOKED_AFTER, and it does not end before care does. */
@ApplicationScoped
class FollowCare implements EndsWithCase {

    private static final Set<Stage> BEFORE = EnumSet.of(Stage.ASSESSMENT, Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION);

    private final CaseFileRepository cases;
    private final CareRepository care;
    private final Outbox outbox;
    private final Audit audit;

    FollowCare(CaseFileRepository cases, CareRepository care, Outbox outbox, Audit audit) {
        this.cases = cases;
        this.care = care;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Moves a case at an earlier stage; not before the first day of that stage, whose history stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    void becameLookedAfter(CaseFile file, LocalDate on) {
        Stage previous = file.stage();
        if (!BEFORE.contains(previous)) {
            return;
        }
        LocalDate from = on.isBefore(file.stageSince()) ? file.stageSince() : on;
        file.moveTo(Stage.LOOKED_AFTER, from);
        cases.keepStage(file.id(), Stage.LOOKED_AFTER, from, null);
        outbox.append(new CaseStageChanged(file.id(), file.childId(), previous, Stage.LOOKED_AFTER, from));
        audit.wrote("CHANGE_STAGE", "case", file.id());
    }

    @Override
    public void endWith(CaseFile file, LocalDate firstDayAfter) {
        if (care.lastsBeyond(file.id(), firstDayAfter)) {
            throw Problem.conflict("child-looked-after", "A case does not end while the child is looked after.");
        }
    }
}
