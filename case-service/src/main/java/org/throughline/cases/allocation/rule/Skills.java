package org.throughline.cases.allocation.rule;

import java.util.Set;
import org.throughline.contracts.codes.Expertise;

/**
 * What a worker offers on the day.
 *
 * @param expertise the specialisms
 * @param languages the languages besides English (ISO 639)
 */
public record Skills(Set<Expertise> expertise, Set<String> languages) {

    /** None told. */
    public static final Skills NONE = new Skills(Set.of(), Set.of());
}
