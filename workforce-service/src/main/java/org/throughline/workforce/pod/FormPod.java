package org.throughline.workforce.pod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** A pod is formed. */
@ApplicationScoped
class FormPod {

    private final Pods pods;
    private final Audit audit;
    private final Outbox outbox;

    FormPod(Pods pods, Audit audit, Outbox outbox) {
        this.pods = pods;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Transactional
    PodView form(NewPod newPod) {
        Pod pod = new Pod(newPod);
        pods.persistAndFlush(pod);
        audit.wrote("FORM_POD", "pod", pod.id);
        outbox.append(pod.formed());
        return pod.view();
    }
}
