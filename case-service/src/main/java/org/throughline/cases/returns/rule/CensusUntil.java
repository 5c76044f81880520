package org.throughline.cases.returns.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was known of census elements on a day: days after it are left out, and with its first day the block that begins later. */
public final class CensusUntil {

    private CensusUntil() {}

    /** The elements as they stood at the end of this day. */
    public static List<CensusElement> day(List<CensusElement> elements, LocalDate day) {
        return elements.stream()
                .map(element -> until(element, day))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<CensusElement> until(CensusElement element, LocalDate day) {
        if (element.blocks().isEmpty()) {
            return Optional.of(element).filter(leaf -> !isAfter(leaf.text(), day));
        }
        List<CensusElement> inside = day(element.blocks(), day);
        boolean began = !inside.isEmpty()
                && Objects.equals(inside.get(0), element.blocks().get(0));
        return began ? Optional.of(CensusElement.holding(element.name(), inside)) : Optional.empty();
    }

    /** ISO dates sort as text; codes and counts are shorter. */
    private static boolean isAfter(String text, LocalDate day) {
        return text != null && text.length() == 10 && text.compareTo(day.toString()) > 0;
    }
}
