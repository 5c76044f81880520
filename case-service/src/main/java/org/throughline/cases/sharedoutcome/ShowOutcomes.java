package org.throughline.cases.sharedoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Puts shared outcomes together with who agreed and how far they have come. */
@ApplicationScoped
class ShowOutcomes {

    private final PartyRepository parties;
    private final ProgressRepository progress;

    ShowOutcomes(PartyRepository parties, ProgressRepository progress) {
        this.parties = parties;
        this.progress = progress;
    }

    SharedOutcomeView one(SharedOutcome outcome) {
        return all(List.of(outcome)).get(0);
    }

    /** As they are shown: two statements, however many. */
    List<SharedOutcomeView> all(List<SharedOutcome> outcomes) {
        List<UUID> ids = outcomes.stream().map(SharedOutcome::id).toList();
        var agreed = parties.of(ids);
        var said = progress.of(ids);
        return outcomes.stream()
                .map(outcome -> outcome.view(
                        agreed.getOrDefault(outcome.id(), List.of()), said.getOrDefault(outcome.id(), List.of())))
                .toList();
    }
}
