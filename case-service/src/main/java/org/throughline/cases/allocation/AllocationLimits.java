package org.throughline.cases.allocation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** The council's own figures for allocation. */
@ConfigMapping(prefix = "throughline.allocation")
interface AllocationLimits {

    /**
     * Up to how many cases for each full-time equivalent a pod or worker has room. The default is near England's average
     * caseload of children and family social workers (DfE, workforce census 2023: 16.0).
     */
    @WithDefault("16")
    BigDecimal casesPerFte();
}
