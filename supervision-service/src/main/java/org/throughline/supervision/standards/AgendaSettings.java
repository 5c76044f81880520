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

    /** The share of each session, in percent, that is kept for what the pod brings itself. */
    @WithDefault("10")
    int keptPercent();

    /** How far ahead a pod's reviews are planned. */
    @WithDefault("12")
    int weeksAhead();

    /** How many days before a review-due date that cannot be met others are told; two weeks at the least are promised. */
    @WithDefault("28")
    int toldDaysBefore();
}
