package org.throughline.cases.returns.rule;

import java.util.Arrays;
import java.util.List;

/**
 * An element of the census.
 *
 * @param name its name
 * @param text its text; null where it holds elements or nothing
 * @param blocks the elements inside it, in their order
 */
public record CensusElement(String name, String text, List<CensusElement> blocks) {

    public CensusElement {
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }

    /** An element with a text. */
    public static CensusElement of(String name, Object text) {
        return new CensusElement(name, text == null ? null : text.toString(), List.of());
    }

    /** An element that holds others. */
    public static CensusElement holding(String name, List<CensusElement> blocks) {
        return new CensusElement(name, null, blocks);
    }

    /** An element that holds these. */
    public static CensusElement holding(String name, CensusElement... blocks) {
        return holding(name, Arrays.asList(blocks));
    }

    /** Whether it says nothing at all. */
    public boolean empty() {
        return text == null && blocks.isEmpty();
    }

    /** The text of the first element of that name inside this one; null where there is none. */
    public String textOf(String inside) {
        return all(inside).stream().findFirst().map(CensusElement::text).orElse(null);
    }

    /** The elements of that name inside this one. */
    public List<CensusElement> all(String inside) {
        return blocks.stream().filter(element -> element.name.equals(inside)).toList();
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "CensusElement[" + name + "]";
    }
}
