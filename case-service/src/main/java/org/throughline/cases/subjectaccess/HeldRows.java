package org.throughline.cases.subjectaccess;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one table holds about the person, as it is kept.
 *
 * @param heldIn the table
 * @param rows its rows, with every column
 * @param mayNameOthers columns whose words may name or tell of somebody else: a person reads them before they are given
 * @param otherChildren columns with the ids of other children: taken out before they are given
 */
@Schema(name = "HeldRows")
public record HeldRows(
        String heldIn,

        @Schema(type = SchemaType.ARRAY, implementation = Object.class)
        List<JsonNode> rows,

        List<String> mayNameOthers,
        List<String> otherChildren) {

    /** Says nothing of the rows. */
    @Override
    public String toString() {
        return "HeldRows[" + heldIn + "]";
    }
}
