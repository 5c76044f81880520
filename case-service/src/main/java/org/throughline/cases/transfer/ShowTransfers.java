package org.throughline.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.cases.transfer.rule.StepDone;

/** Transfers with their cases and steps: two statements, however many. */
@ApplicationScoped
class ShowTransfers {

    private final TransferCaseRepository cases;

    ShowTransfers(TransferCaseRepository cases) {
        this.cases = cases;
    }

    TransferView one(Transfer transfer) {
        return all(List.of(transfer)).get(0);
    }

    List<TransferView> all(List<Transfer> transfers) {
        List<UUID> ids = transfers.stream().map(Transfer::id).toList();
        Map<UUID, List<TransferCase>> moving =
                cases.of(ids).stream().collect(Collectors.groupingBy(TransferCase::transferId));
        Map<UUID, List<StepDone>> steps = cases.steps(ids);
        return transfers.stream()
                .map(transfer -> transfer.view(moving.getOrDefault(transfer.id(), List.of()).stream()
                        .map(one -> MovingCase.of(one, steps.getOrDefault(transfer.id(), List.of())))
                        .toList()))
                .toList();
    }
}
