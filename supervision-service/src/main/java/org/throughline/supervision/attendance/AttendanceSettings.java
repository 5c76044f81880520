package org.throughline.supervision.attendance;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** A council's own standards for who must be there. */
@ConfigMapping(prefix = "throughline.quorum")
public interface AttendanceSettings {

    /** The share of the members expected, in percent, without whom no session is held. */
    @WithDefault("50")
    int percent();

    /** However small the pod: so many. */
    @WithDefault("2")
    int least();
}
