package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.contracts.codes.Finding;

/**
 * The signals of a case put it into another band, because facts changed or because time passed.
 *
 * @param caseId the case
 * @param childId the child; also the key
 * @param podId the pod that holds the case; null where none does
 * @param previousBand where it stood before; ON_TRACK for a case that was not looked at before
 * @param band where it stands now
 * @param changedOn the day
 * @param signals the signals that stand, the heaviest and oldest first
 * @param ruleVersion the set of standards
 */
public record DriftBandChanged(
        UUID caseId,
        UUID childId,
        UUID podId,
        Finding previousBand,
        Finding band,
        LocalDate changedOn,
        List<DriftSignal> signals,
        String ruleVersion)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.drift-band-changed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return childId;
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
