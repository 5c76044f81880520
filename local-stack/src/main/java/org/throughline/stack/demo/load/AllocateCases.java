package org.throughline.stack.demo.load;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.contracts.codes.Stage;
import org.throughline.stack.demo.council.CaseHistory;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.council.StageStep;

/** Gives the imported open cases their pods and present keyworkers, and the two stages that no file can tell. */
final class AllocateCases {
    private static final Duration EVENTS_ARRIVE_WITHIN = Duration.ofSeconds(60);
    private static final Set<Stage> NOT_IN_FILES = Set.of(Stage.PERMANENCE, Stage.LEAVING_CARE);

    private final Api api;
    private final InParallel parallel;

    AllocateCases(Api api, InParallel parallel) {
        this.api = api;
        this.parallel = parallel;
    }

    void load(Council council, Map<String, OpenCase> cases) throws IOException, InterruptedException {
        var patience = new AfterEvents(Set.of("allocation-refused"), EVENTS_ARRIVE_WITHIN);
        List<CaseHistory> known = council.openCases()
                .filter(history -> cases.containsKey(history.child().laChildId()))
                .toList();
        List<CaseHistory> waiting = known.stream()
                .filter(history -> !cases.get(history.child().laChildId()).allocated())
                .toList();
        parallel.each(
                "cases allocated",
                waiting,
                Set.of("case-allocated"),
                history ->
                        Optional.of(allocate(history, cases.get(history.child().laChildId()), patience)));
        List<CaseHistory> further = known.stream()
                .filter(history -> NOT_IN_FILES.contains(history.lastStage()))
                .filter(history -> !history.lastStage()
                        .name()
                        .equals(cases.get(history.child().laChildId()).stage()))
                .toList();
        parallel.each(
                "stages changed",
                further,
                Set.of(),
                history -> Optional.of(change(history, cases.get(history.child().laChildId()))));
    }

    private Answer allocate(CaseHistory history, OpenCase open, AfterEvents patience)
            throws IOException, InterruptedException {
        Body choice = Body.of("podId", history.podId())
                .and(
                        "keyworkerId",
                        history.spells()
                                .get(history.spells().size() - 1)
                                .worker()
                                .id())
                .and("overrideReason", "OTHER");
        String path = "/v1/cases/" + open.caseId();
        return patience.answer(() -> api.change(Account.SENIOR_LEADER, path + "/allocation", choice, etag(path)));
    }

    private Answer change(CaseHistory history, OpenCase open) throws IOException, InterruptedException {
        StageStep last = history.stages().get(history.stages().size() - 1);
        Body change = Body.of("stage", last.stage())
                .and("on", last.from())
                .and("rationale", "Decided before these records began.");
        String path = "/v1/cases/" + open.caseId();
        return api.change(Account.SENIOR_LEADER, path + "/stage-changes", change, etag(path));
    }

    private String etag(String path) throws IOException, InterruptedException {
        return api.get(Account.SENIOR_LEADER, path).etag().orElse("\"\"");
    }
}
