package org.throughline.cases.subjectaccess;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that is held about a person.
 *
 * @param content what is held
 */
@Schema(name = "SubjectRecord")
public record SubjectRecord(Content content) {

    /**
     * What is held.
     *
     * @param childId whose it is
     * @param held by table, those with at least one row
     */
    @Schema(name = "SubjectContent")
    public record Content(UUID childId, List<HeldRows> held) {}
}
