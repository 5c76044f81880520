package org.throughline.cases.continuityplan.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The facts of a leaver in tests: told one after another, the ids in the order in which they are told. */
final class APodOfColleagues {

    static final UUID POD = id(1);
    static final UUID LEAVER = id(2);

    private final List<CaseToHandOn> cases = new ArrayList<>();
    private final List<SiblingPair> siblings = new ArrayList<>();
    private final List<Colleague> colleagues = new ArrayList<>();
    private final Map<UUID, Map<UUID, BigDecimal>> familiarity = new HashMap<>();
    private final Map<UUID, Set<UUID>> excluded = new HashMap<>();
    private final Map<UUID, Set<UUID>> unwanted = new HashMap<>();
    private int next = 10;

    static UUID id(int number) {
        return new UUID(0, number);
    }

    /** A case of the leaver; the child's id is the case's plus 1000. */
    UUID child() {
        return child(POD);
    }

    UUID child(UUID pod) {
        UUID caseId = id(next++);
        cases.add(new CaseToHandOn(caseId, childOf(caseId), pod));
        return caseId;
    }

    static UUID childOf(UUID caseId) {
        return id((int) caseId.getLeastSignificantBits() + 1000);
    }

    UUID colleague(String fte, int held) {
        UUID worker = id(next++);
        colleagues.add(new Colleague(worker, POD, true, new BigDecimal(fte), held, false, false));
        return worker;
    }

    UUID colleague(boolean holdsCases, String fte, boolean leaving, boolean absent) {
        UUID worker = id(next++);
        colleagues.add(new Colleague(worker, POD, holdsCases, new BigDecimal(fte), 0, leaving, absent));
        return worker;
    }

    void seated(Colleague colleague) {
        colleagues.add(colleague);
    }

    void siblings(UUID one, UUID other) {
        siblings.add(new SiblingPair(childOf(one), childOf(other)));
    }

    void knows(UUID caseId, UUID worker, String points) {
        familiarity.computeIfAbsent(childOf(caseId), child -> new HashMap<>()).put(worker, new BigDecimal(points));
    }

    void excluded(UUID caseId, UUID worker) {
        excluded.computeIfAbsent(childOf(caseId), child -> new HashSet<>()).add(worker);
    }

    void unwanted(UUID caseId, UUID worker) {
        unwanted.computeIfAbsent(childOf(caseId), child -> new HashSet<>()).add(worker);
    }

    SuccessionFacts facts() {
        return new SuccessionFacts(
                LEAVER, cases, siblings, colleagues, familiarity, excluded, unwanted, new BigDecimal("16"));
    }
}
