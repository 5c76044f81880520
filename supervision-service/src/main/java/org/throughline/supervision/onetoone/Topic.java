package org.throughline.supervision.onetoone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something on the agenda that both agreed. */
@Schema(name = "OneToOneTopic")
record Topic(
        @NotBlank @Size(max = 1000) String topic, @NotNull BroughtBy broughtBy) {

    /** Who brought it. */
    enum BroughtBy {
        WORKER,
        SUPERVISOR
    }

    /** Says nothing of the topic. */
    @Override
    public String toString() {
        return "Topic[" + broughtBy + "]";
    }
}
