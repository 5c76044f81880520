package org.throughline.cases.network;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.NetworkRole;

/**
 * A professional around a child.
 *
 * @param memberId the professional, as this child's network knows them
 * @param childId the child
 * @param role what they are
 * @param roleWords the same in words; null unless OTHER
 * @param organisation where they work
 * @param name who it is; null where nobody is named
 * @param reach how to reach them; null if not known
 * @param helpsWith what they help the child with, in words for the child; null if not said
 * @param onChildsPage whether the child's own page may speak of them
 * @param from the first day
 * @param to the first day on which they no longer are; null while it lasts
 * @param recordedAt when it was recorded
 * @param recordedBy the worker who recorded it; null if a machine
 * @param version for the ETag
 */
@Schema(name = "NetworkMember")
public record NetworkMemberView(
        UUID memberId,
        UUID childId,
        NetworkRole role,
        @Schema(nullable = true) String roleWords,
        String organisation,
        @Schema(nullable = true) String name,
        @Schema(nullable = true) String reach,
        @Schema(nullable = true) String helpsWith,
        boolean onChildsPage,
        LocalDate from,
        @Schema(nullable = true) LocalDate to,
        OffsetDateTime recordedAt,
        @Schema(nullable = true) UUID recordedBy,
        @JsonIgnore @Schema(hidden = true) long version) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "NetworkMemberView[" + memberId + "]";
    }
}
