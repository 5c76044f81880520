package org.throughline.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Erases the records that a person has chosen from the dry run, each by itself: one that stays does not stop the others. */
@ApplicationScoped
class EraseRecords {

    private final EraseRecord eraseRecord;

    EraseRecords(EraseRecord eraseRecord) {
        this.eraseRecord = eraseRecord;
    }

    List<Erased> of(NewErasure asked) {
        return asked.childIds().stream().distinct().map(eraseRecord::of).toList();
    }
}
