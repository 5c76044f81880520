package org.throughline.stack.demo.council;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.Finding;

/** What a group supervision of the past found about one case. */
public record ReviewFact(UUID podId, Child child, Finding finding, UUID actionOwner, LocalDate actionDue) {}
