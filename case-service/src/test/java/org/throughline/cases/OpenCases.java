package org.throughline.cases;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.casefile.OpenCase;
import org.throughline.cases.child.Child;
import org.throughline.cases.child.ChildDetails;
import org.throughline.cases.child.ChildRepository;
import org.throughline.cases.child.Sex;
import org.throughline.cases.keyworker.SucceedKeyworker;
import org.throughline.cases.keyworker.Succession;

/** Children and open cases in tests. */
public final class OpenCases {

    public static final LocalDate OPENED = LocalDate.of(2026, 1, 5);

    private OpenCases() {}

    /** A child of whom nothing but the name is known. */
    public static UUID child() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var details = new ChildDetails(null, null, null, "Ada", "Example", null, null, false, Sex.F, null);
            var child = new Child(details, OffsetDateTime.now());
            bean(ChildRepository.class).persist(child);
            return child.id();
        });
    }

    /** An open case without a pod. */
    public static UUID unallocated() {
        return of(child());
    }

    /** The open case of this child, without a pod. */
    public static UUID of(UUID child) {
        return QuarkusTransaction.requiringNew()
                .call(() -> bean(OpenCase.class).forChild(child, null, OPENED).id());
    }

    /** An open case in a pod, its first keyworker's spell begun on the day of opening. */
    public static UUID inPod(UUID pod, UUID keyworker) {
        return inPod(child(), pod, keyworker);
    }

    /** The open case of this child in a pod. */
    public static UUID inPod(UUID child, UUID pod, UUID keyworker) {
        return QuarkusTransaction.requiringNew().call(() -> {
            CaseFile file = bean(OpenCase.class).forChild(child, null, OPENED);
            file.allocateTo(pod, OPENED);
            bean(CaseFileRepository.class).flush();
            bean(SucceedKeyworker.class).with(file, Succession.first(keyworker, OPENED));
            return file.id();
        });
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
