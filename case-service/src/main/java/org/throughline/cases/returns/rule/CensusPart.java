package org.throughline.cases.returns.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the census' form says of one element.
 *
 * @param name its name
 * @param required whether the element around it must have one
 * @param many whether there may be more than one
 * @param value the value as the census writes it, or null where it knows no such value; null where it holds elements
 * @param parts the elements it may hold, in the form's order
 */
record CensusPart(String name, boolean required, boolean many, UnaryOperator<String> value, List<CensusPart> parts) {

    static CensusPart text(String name, UnaryOperator<String> value) {
        return new CensusPart(name, false, false, value, List.of());
    }

    static CensusPart group(String name, CensusPart... parts) {
        return new CensusPart(name, false, false, null, Arrays.asList(parts));
    }

    CensusPart must() {
        return new CensusPart(name, true, many, value, parts);
    }

    CensusPart any() {
        return new CensusPart(name, required, true, value, parts);
    }
}
