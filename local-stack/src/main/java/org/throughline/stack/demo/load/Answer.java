package org.throughline.stack.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What the gateway answered: the body is empty where it was no JSON. */
record Answer(int status, JsonNode body, Optional<String> etag, Optional<String> location) {
    boolean good() {
        return status >= 200 && status < 300;
    }

    /** The problem's code, or the status where there is none. */
    String code() {
        return body.path("code").asText("http-" + status);
    }

    /** The member as text. */
    String text(String member) {
        return body.path(member).asText();
    }
}
