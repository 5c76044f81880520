package org.throughline.workforce.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.PodKind;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;
import org.throughline.workforce.composition.Composition;
import org.throughline.workforce.composition.CompositionRule;
import org.throughline.workforce.pod.Pod;
import org.throughline.workforce.pod.Pods;

/** Holds a pod's seats against the rule of its kind. */
@ApplicationScoped
class CheckComposition {

    private final Seats seats;
    private final Pods pods;
    private final Audit audit;
    private final Clock clock;

    CheckComposition(Seats seats, Pods pods, Audit audit, Clock clock) {
        this.seats = seats;
        this.pods = pods;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Composition of(UUID podId, LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        Pod pod = pods.findByIdOptional(podId).orElseThrow(() -> Problem.notFound("pod"));
        if (day.isBefore(pod.formedOn())) {
            throw Problem.unprocessable("pod-not-formed-yet", "The pod is formed after the day asked about.")
                    .at("asOf", "before the pod's first day");
        }
        audit.read("pod", podId);
        CompositionRule rule = pod.kind() == PodKind.POD ? CompositionRule.POD : CompositionRule.LEADERSHIP;
        return Composition.of(rule, pod.formedOn(), seats.ofPodUpTo(podId, day), day);
    }
}
