package org.throughline.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.platform.problem.Problem;

/** The beginning of every change of a case: its row locked, its version checked, itself open. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LockCase {

    private final CaseFileRepository cases;

    LockCase(CaseFileRepository cases) {
        this.cases = cases;
    }

    /**
     * The locked case; 404 where there is none, what {@code versionCheck} throws where the version is another, 409 where
     * it is closed. Visibility is checked by the caller before.
     */
    public CaseFile openCase(UUID caseId, LongConsumer versionCheck) {
        CaseFile file = cases.lock(caseId).orElseThrow(() -> Problem.notFound("case"));
        versionCheck.accept(file.version());
        if (!file.isOpen()) {
            throw Problem.conflict("case-closed", "The case is closed.");
        }
        return file;
    }

    /** These cases, locked in one order however they are named; 409 where one of them is closed. */
    public List<CaseFile> openCases(Collection<UUID> caseIds) {
        List<CaseFile> files = cases.lockAll(caseIds);
        if (!files.stream().allMatch(CaseFile::isOpen)) {
            throw Problem.conflict("case-closed", "The case is closed.");
        }
        return files;
    }

    /** Raises the version of a locked case whose own row has nothing else to change. */
    public void raiseVersion(CaseFile file) {
        cases.raiseVersion(file);
    }

    /** Writes what is changed so far, so that the version is the new one. */
    public void write() {
        cases.flush();
    }
}
