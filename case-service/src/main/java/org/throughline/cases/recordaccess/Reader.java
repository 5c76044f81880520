package org.throughline.cases.recordaccess;

import java.util.Arrays;
import org.throughline.platform.problem.Problem;

/** For whom the accesses of a record are listed. */
public enum Reader {
    /** The staff: which worker, by id. */
    STAFF,
    /** The child or family: by what people do, not who they are. */
    FAMILY;

    /** Reads it from a query; a 400 problem where there is none of that name. */
    public static Reader fromString(String name) {
        return Arrays.stream(values())
                .filter(reader -> reader.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("invalid-parameter", "A parameter is not valid.")
                        .at("for", "is neither STAFF nor FAMILY"));
    }
}
