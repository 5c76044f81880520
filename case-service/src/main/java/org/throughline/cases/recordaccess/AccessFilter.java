package org.throughline.cases.recordaccess;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which accesses of a record are asked for, and for whom. A {@code @BeanParam}. */
public class AccessFilter {

    @QueryParam("for")
    @DefaultValue("STAFF")
    @Parameter(description = "For whom: FAMILY leaves out which worker it was.")
    public Reader reader;

    @QueryParam("emergency")
    @Parameter(description = "True: only what was done in an emergency access; false: only the rest.")
    public Boolean emergency;
}
