package org.throughline.cases.access;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who may not work with whom, from every source that knows of exclusions. */
@ApplicationScoped
public class Exclusions {

    private final List<ExcludedWorkers> sources;

    Exclusions(@All List<ExcludedWorkers> sources) {
        this.sources = sources;
    }

    /** Everybody who is excluded from at least one of these children. */
    public Set<UUID> fromAnyOf(Collection<UUID> childIds) {
        return sources.stream()
                .flatMap(source -> source.of(childIds).values().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the worker may not work with the child. */
    public boolean excludes(UUID workerId, UUID childId) {
        return fromAnyOf(List.of(childId)).contains(workerId);
    }
}
