package org.throughline.supervision.standards;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** A council's own standards for agendas. */
@ConfigMapping(prefix = "throughline.agenda")
public interface AgendaSettings {

    /** How long one case is discussed. */
    @WithDefault("15")
    int minutesPerCase();

    /** After how many days a pod meets again where its next session is not yet scheduled. */
    @WithDefault("7")
    int daysBetweenSessions();
}
