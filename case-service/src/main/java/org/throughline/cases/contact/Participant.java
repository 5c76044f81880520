package org.throughline.cases.contact;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A worker who took part in a contact.
 *
 * @param workerId the worker
 * @param as what the worker was to the child on that day
 */
@Schema(name = "Participant")
public record Participant(UUID workerId, Part as) {

    /** What a worker is to a child on a day, the nearest first. */
    public enum Part {
        KEYWORKER,
        COVER,
        CO_WORKER,
        /** Sits in the pod that holds the case. */
        POD_MEMBER,
        /** Somebody else of the service. */
        OTHER
    }
}
