package org.throughline.cases.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Proceedings with their extensions, hearings and last day in time: three statements, however many there are. */
@ApplicationScoped
class ShowProceedings {

    private final ProceedingsRepository repository;

    ShowProceedings(ProceedingsRepository repository) {
        this.repository = repository;
    }

    ProceedingsView one(Proceedings proceedings) {
        return all(proceedings.caseId, List.of(proceedings)).get(0);
    }

    /** These proceedings of one case, in their order. */
    List<ProceedingsView> all(UUID caseId, List<Proceedings> found) {
        List<UUID> ids = found.stream().map(each -> each.id).toList();
        Map<UUID, List<ProceedingsExtension>> extensions =
                repository.extensions(ids).stream().collect(Collectors.groupingBy(each -> each.proceedingsId));
        Map<UUID, List<Hearing>> hearings =
                repository.hearings(ids).stream().collect(Collectors.groupingBy(each -> each.proceedingsId));
        var due = repository.due(caseId);
        return found.stream()
                .map(each -> each.view(
                        due.get(each.issuedOn),
                        extensions.getOrDefault(each.id, List.of()),
                        hearings.getOrDefault(each.id, List.of())))
                .toList();
    }
}
