package org.throughline.supervision.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of an agenda, and the agenda after it. */
@Schema(name = "ChangedAgenda")
record ChangedAgenda(AgendaChangeView change, AgendaView agenda) {}
