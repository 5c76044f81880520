package org.throughline.cases.childspage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What a council says of itself on every child's page; {@code docs/working-with-children.md} says how. */
@ConfigMapping(prefix = "throughline.childs-page")
public interface CouncilWords {

    /** How a child knows the council. */
    @WithDefault("the council")
    String council();

    /** How to reach the service when the keyworker is not there. */
    Optional<String> reachUs();

    /** How to get somebody who speaks for the child: an advocate. */
    Optional<String> advocate();

    /** How to complain. */
    Optional<String> complain();
}
