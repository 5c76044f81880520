package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.allocation.AllocateCase;
import org.throughline.cases.allocation.Allocated;
import org.throughline.cases.allocation.AllocationChoice;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.child.ChildLinks;
import org.throughline.platform.problem.Problem;

/** Allocates the cases of a referral that have no pod: siblings together, others each for themselves. */
@ApplicationScoped
class AllocateTogether {

    private final AllocateCase allocate;
    private final ChildLinks links;

    AllocateTogether(AllocateCase allocate, ChildLinks links) {
        this.allocate = allocate;
        this.links = links;
    }

    /** What came of it, by the child's id; the choice, if there is one, holds for all. */
    Map<UUID, Allocated> of(Collection<CaseFile> files, LocalDate on, AllocationChoice choice) {
        List<CaseFile> unallocated =
                files.stream().filter(file -> file.podId() == null).toList();
        Map<UUID, Allocated> allocated = new HashMap<>();
        for (List<CaseFile> siblings : groups(unallocated)) {
            Allocated together = allocate(siblings, on, choice);
            siblings.forEach(file -> allocated.put(file.childId(), together));
        }
        return allocated;
    }

    private List<List<CaseFile>> groups(List<CaseFile> files) {
        Map<UUID, List<CaseFile>> groups = new HashMap<>();
        files.forEach(file -> groups.put(file.childId(), new ArrayList<>(List.of(file))));
        links.amongThese(groups.keySet()).forEach(pair -> {
            List<CaseFile> one = groups.get(pair.child());
            List<CaseFile> other = groups.get(pair.sibling());
            if (one != other) {
                one.addAll(other);
                other.forEach(file -> groups.put(file.childId(), one));
            }
        });
        // in the order of the referral, so that the same referral is always allocated the same way
        return files.stream().map(file -> groups.get(file.childId())).distinct().toList();
    }

    private Allocated allocate(List<CaseFile> siblings, LocalDate on, AllocationChoice choice) {
        try {
            return allocate.allocate(siblings, on, choice);
        } catch (Problem refusal) {
            // the choice is a part of our body: its pointers go one level down
            Problem here = Problem.of(refusal.status(), refusal.code(), refusal.getMessage());
            refusal.errors().forEach(error -> here.at("/allocation" + error.pointer(), error.detail()));
            throw here;
        }
    }
}
