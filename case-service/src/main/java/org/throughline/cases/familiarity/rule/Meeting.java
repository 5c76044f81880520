package org.throughline.cases.familiarity.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.ContactKind;

/**
 * A contact with a child, as familiarity looks at it.
 *
 * @param childId the child
 * @param workerIds who took part
 * @param kind what kind
 * @param childSeen whether the child was seen
 * @param seenAlone whether the child was seen alone
 * @param on the day
 */
public record Meeting(
        UUID childId, List<UUID> workerIds, ContactKind kind, boolean childSeen, boolean seenAlone, LocalDate on) {

    /** What it says of each worker who took part. A worker more never makes it weigh less for another. */
    public List<Fact> facts() {
        List<UUID> workers = workerIds.stream().distinct().toList();
        var facts = new ArrayList<Fact>();
        for (UUID worker : workers) {
            facts.add(Fact.happened(childId, worker, evidence(), on));
            if (kind == ContactKind.VISIT && workers.size() > 1) {
                facts.add(Fact.happened(childId, worker, Evidence.JOINT_VISIT, on));
            }
        }
        return facts;
    }

    private Evidence evidence() {
        return switch (kind) {
            case VISIT -> seenAlone ? Evidence.SEEN_ALONE : childSeen ? Evidence.CHILD_SEEN : Evidence.VISIT;
            case DIRECT_WORK -> Evidence.DIRECT_WORK;
            case CALL -> Evidence.CALL;
            case MESSAGE -> Evidence.MESSAGE;
            case MEETING -> Evidence.MEETING;
        };
    }
}
