package org.throughline.stack.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Which open case is whose: cases are listed by id, the council's numbers come with the children. */
final class FindCases {
    private final Api api;
    private final InParallel parallel;

    FindCases(Api api, InParallel parallel) {
        this.api = api;
        this.parallel = parallel;
    }

    /** The open cases by the council's number of the child; cases of children without one are left out. */
    Map<String, OpenCase> byChild() throws IOException, InterruptedException {
        List<JsonNode> listed = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = api.get(Account.SENIOR_LEADER, "/v1/cases?limit=200" + cursor);
            if (!page.good()) {
                throw new IOException("cases could not be listed: " + page.code());
            }
            page.body().path("items").forEach(listed::add);
            cursor = page.body().path("next").isTextual() ? "&cursor=" + page.text("next") : "";
        } while (!cursor.isEmpty());
        Map<String, OpenCase> found = new ConcurrentHashMap<>();
        parallel.each("children looked up", listed, Set.of(), one -> child(one, found));
        return found;
    }

    private Optional<Answer> child(JsonNode listed, Map<String, OpenCase> found)
            throws IOException, InterruptedException {
        Answer child = api.get(
                Account.SENIOR_LEADER, "/v1/children/" + listed.path("childId").asText());
        if (child.body().path("laChildId").isTextual()) {
            String laChildId = child.text("laChildId");
            found.put(
                    laChildId,
                    new OpenCase(
                            UUID.fromString(listed.path("caseId").asText()),
                            laChildId,
                            listed.path("podId").isTextual(),
                            listed.path("stage").asText()));
        }
        return Optional.of(child);
    }
}
