package org.throughline.cases.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decisions in tests, as a client sends them. */
public final class Decisions {

    static final String WHY = "Ada and her mother both want it";

    private Decisions() {}

    /** A decision of a pod manager on family time, with these fields otherwise. */
    public static Map<String, Object> said(Map<String, Object> changed) {
        var body = new HashMap<String, Object>(Map.of(
                "kind",
                "FAMILY_TIME",
                "authority",
                "POD_MANAGER",
                "decidedOn",
                "2026-02-02",
                "what",
                "Ada sees her mother every Saturday",
                "why",
                WHY,
                "alternatives",
                List.of(Map.of("option", "Not yet", "whyNot", "Ten weeks are long")),
                "childsView",
                Map.of("words", "I want to see Mum"),
                "familysView",
                Map.of("notSaid", "TO_BE_ASKED")));
        body.putAll(changed);
        return body;
    }
}
