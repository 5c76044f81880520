package org.throughline.cases.continuity.rule;

import java.util.List;
import java.util.UUID;

/**
 * What the record holds of the continuity of one child's relationships, over all the child's cases, in any order.
 *
 * @param childId the child
 * @param open when a case was open
 * @param spells who was keyworker
 * @param covers who stood in
 * @param contacts who met the child or family
 */
public record ChildFacts(
        UUID childId, List<OpenTime> open, List<Spell> spells, List<CoverTime> covers, List<Contact> contacts) {

    /** A child of whom nothing is recorded. */
    public static ChildFacts none(UUID childId) {
        return new ChildFacts(childId, List.of(), List.of(), List.of(), List.of());
    }
}
