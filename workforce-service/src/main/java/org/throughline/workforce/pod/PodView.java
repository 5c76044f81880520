package org.throughline.workforce.pod;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.PodKind;

/** A pod as people see it. */
@Schema(name = "Pod")
record PodView(UUID id, String name, PodKind kind, LocalDate formedOn) {}
