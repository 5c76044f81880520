package org.throughline.cases.returns;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.throughline.cases.returns.rule.CollectionYear;

/** Which collection is asked for. A {@code @BeanParam}. */
public class YearInPath {

    @PathParam("year")
    @Min(1990)
    @Max(2190)
    @Parameter(
            description = "The year that the collection ends in: 2026 is 1 April 2025 to 31 March 2026.",
            example = "2026")
    public int year;

    /** The collection year, whole. */
    public CollectionYear collection() {
        return new CollectionYear(year);
    }
}
