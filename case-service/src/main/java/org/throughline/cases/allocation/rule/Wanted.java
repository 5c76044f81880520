package org.throughline.cases.allocation.rule;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.contracts.codes.Expertise;

/**
 * What the children need and wish of their worker, and who it must not be.
 *
 * @param expertise what their cases need
 * @param wishes what they wish
 * @param excluded workers who may not work with at least one of them, as keyworker or as manager
 */
public record Wanted(Set<Expertise> expertise, List<Wish> wishes, Set<UUID> excluded) {

    /** Nothing is needed, nothing wished, nobody excluded. */
    public static final Wanted NOTHING = new Wanted(Set.of(), List.of(), Set.of());
}
