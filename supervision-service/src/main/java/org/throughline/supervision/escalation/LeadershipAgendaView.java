package org.throughline.supervision.escalation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a session of the leadership pod has on its agenda, and what finds no room. */
@Schema(name = "LeadershipAgenda")
record LeadershipAgendaView(
        UUID sessionId,

        @Schema(description = "In the order in which they are taken.")
        List<EscalationView> escalations,

        @Schema(description = "No room in this session: they wait for the next.")
        List<UUID> leftOut) {

    static final String EXAMPLE = "{\"sessionId\": \"01900000-0000-7000-8000-0000000000b7\", \"escalations\": ["
            + EscalationView.EXAMPLE + "], \"leftOut\": []}";
}
