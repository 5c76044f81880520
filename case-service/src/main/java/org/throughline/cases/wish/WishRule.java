package org.throughline.cases.wish;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.cases.casefile.Refusal;
import org.throughline.contracts.codes.WorkerWish;

/** What a wish must say to be understood: plain Java, no clock and no database. */
final class WishRule {

    private WishRule() {}

    /** Why it cannot be recorded like this on a day. */
    static Optional<Refusal> refusal(NewWish said, LocalDate today) {
        if (said.wish() == WorkerWish.NOT_THIS_WORKER && said.workerId() == null) {
            return refuse("wish-incomplete", "/workerId", "is needed for NOT_THIS_WORKER");
        }
        if (said.workerId() != null
                && said.wish() != WorkerWish.NOT_THIS_WORKER
                && said.wish() != WorkerWish.SAME_WORKER) {
            return refuse("wish-contradicts-itself", "/workerId", "is for SAME_WORKER and NOT_THIS_WORKER");
        }
        if (said.wish() == WorkerWish.LANGUAGE && said.language() == null) {
            return refuse("wish-incomplete", "/language", "is needed for LANGUAGE");
        }
        if (said.wish() != WorkerWish.LANGUAGE && said.language() != null) {
            return refuse("wish-contradicts-itself", "/language", "is for LANGUAGE");
        }
        if (said.wish() == WorkerWish.OTHER && said.words() == null) {
            return refuse("wish-incomplete", "/words", "is needed for OTHER");
        }
        return said.saidOn().isAfter(today)
                ? refuse("wish-in-future", "/saidOn", "is in the future")
                : Optional.empty();
    }

    /** Why a wish cannot end on a day. */
    static Optional<Refusal> endingRefusal(LocalDate saidOn, LocalDate on, LocalDate today) {
        if (on.isBefore(saidOn)) {
            return refuse("wish-ends-too-early", "/on", "is before it was said");
        }
        return on.isAfter(today) ? refuse("wish-in-future", "/on", "is in the future") : Optional.empty();
    }

    private static Optional<Refusal> refuse(String code, String pointer, String detail) {
        return Optional.of(new Refusal(code, pointer, detail));
    }
}
