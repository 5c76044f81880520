package org.throughline.cases.keyworker;

import org.throughline.cases.casefile.CaseFile;

/** What has to give way before another keyworker comes: each feature that leans on a spell says here how. */
public interface BeforeSuccession {

    /**
     * Makes room for the next spell; runs in the transaction of the change, the case's row locked.
     *
     * @param file the case
     * @param ending the spell that will end; null where the case has no keyworker
     * @param next who follows, and from which day
     */
    void giveWay(CaseFile file, KeyworkerSpell ending, Succession next);
}
