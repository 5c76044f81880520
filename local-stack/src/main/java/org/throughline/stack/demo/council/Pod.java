package org.throughline.stack.demo.council;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.PodKind;

/** A pod of the council, or its leadership. */
public record Pod(UUID id, String name, PodKind kind, LocalDate formedOn) {}
