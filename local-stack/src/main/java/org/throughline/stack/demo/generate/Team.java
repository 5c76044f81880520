package org.throughline.stack.demo.generate;

import org.throughline.contracts.codes.Stage;
import org.throughline.stack.demo.chance.Mix;

/** The teams by process stage that the council had before its pods. */
enum Team {
    ASSESSMENT,
    SAFEGUARDING,
    LOOKED_AFTER,
    LEAVING_CARE;

    /** How the posts were spread over the teams. */
    static final Mix<Team> POSTS =
            Mix.of(ASSESSMENT, 16).and(SAFEGUARDING, 48).and(LOOKED_AFTER, 30).and(LEAVING_CARE, 6);

    /** The team that works with children of the stage. */
    static Team of(Stage stage) {
        return switch (stage) {
            case ASSESSMENT, CLOSED -> ASSESSMENT;
            case CHILD_IN_NEED, CHILD_PROTECTION -> SAFEGUARDING;
            case LOOKED_AFTER, PERMANENCE -> LOOKED_AFTER;
            case LEAVING_CARE -> LEAVING_CARE;
        };
    }
}
