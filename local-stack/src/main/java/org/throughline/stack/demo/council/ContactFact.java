package org.throughline.stack.demo.council;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.ContactKind;

/** One contact with a child or family, by one worker or more. */
public record ContactFact(
        Child child,
        ContactKind kind,
        ZonedDateTime occurredAt,
        int minutes,
        List<UUID> workerIds,
        boolean childSeen,
        boolean seenAlone,
        boolean statutory,
        String place) {}
