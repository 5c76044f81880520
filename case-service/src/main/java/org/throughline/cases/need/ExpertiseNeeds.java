package org.throughline.cases.need;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Expertise;

/**
 * What a case needs of its worker.
 *
 * @param expertise every specialism; empty where none is needed
 */
@Schema(name = "ExpertiseNeeds")
record ExpertiseNeeds(
        @NotNull @Size(max = 16) @Schema(examples = "[\"SEXUAL_ABUSE\"]")
        Set<@NotNull Expertise> expertise) {

    /** Keeps the codes in their own order, so that one answer reads like the next; what may not be null is checked later. */
    ExpertiseNeeds {
        if (expertise != null) {
            var inOrder = new TreeSet<Expertise>(Comparator.nullsFirst(Comparator.naturalOrder()));
            inOrder.addAll(expertise);
            expertise = Collections.unmodifiableSet(inOrder);
        }
    }
}
