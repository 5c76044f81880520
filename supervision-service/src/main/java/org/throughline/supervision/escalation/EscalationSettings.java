package org.throughline.supervision.escalation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** A council's own standards for escalations. */
@ConfigMapping(prefix = "throughline.escalation")
public interface EscalationSettings {

    /** How long the leadership pod takes for one. */
    @WithDefault("15")
    int minutesEach();
}
