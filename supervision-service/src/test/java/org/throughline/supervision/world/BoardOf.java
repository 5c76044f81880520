package org.throughline.supervision.world;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** A pod's drift board as its social worker sees it. */
public final class BoardOf {

    private final JsonPath board;

    public BoardOf(APod pod) {
        board = pod.worker.board(pod.id).then().statusCode(200).extract().jsonPath();
    }

    public int openCases() {
        return board.getInt("counts.openCases");
    }

    public int withoutKeyworker() {
        return board.getInt("counts.withoutKeyworker");
    }

    /** The line of one case; null where it is not on the board. */
    public Map<String, Object> line(ACase wanted) {
        return board.getMap("items.find { it.caseId == '%s' }".formatted(wanted.id));
    }

    public Object at(ACase wanted, String path) {
        return board.get("items.find { it.caseId == '%s' }.%s".formatted(wanted.id, path));
    }

    /** Every line as text, to compare with those of another board. */
    public List<String> lines() {
        return board.getList("items").stream().map(Object::toString).toList();
    }
}
