package org.throughline.workforce.pod;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.PodKind;
import org.throughline.contracts.workforce.PodFormed;
import org.throughline.platform.id.Ids;

/** A small team that keeps a child from assessment until the case closes, or the leadership. */
@Entity
public class Pod {

    @Id
    UUID id;

    String name;

    @Enumerated(EnumType.STRING)
    PodKind kind;

    LocalDate formedOn;

    protected Pod() {}

    Pod(NewPod pod) {
        id = pod.podId() == null ? Ids.next() : pod.podId();
        name = pod.name();
        kind = pod.kind();
        formedOn = pod.formedOn();
    }

    /** What the pod is for. */
    public PodKind kind() {
        return kind;
    }

    /** The pod's first day. */
    public LocalDate formedOn() {
        return formedOn;
    }

    PodFormed formed() {
        return new PodFormed(id, kind, formedOn);
    }

    PodView view() {
        return new PodView(id, name, kind, formedOn);
    }
}
