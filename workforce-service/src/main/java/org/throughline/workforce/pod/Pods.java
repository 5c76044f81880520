package org.throughline.workforce.pod;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of pods. */
@ApplicationScoped
public class Pods implements PanacheRepositoryBase<Pod, UUID> {

    List<PodView> page(Optional<UUID> after, int most) {
        PanacheQuery<Pod> pods =
                after.isPresent() ? find("id > ?1", Sort.by("id"), after.get()) : findAll(Sort.by("id"));
        return pods.project(PodView.class).page(0, most).list();
    }

    List<PodSummary> summaries(Collection<UUID> ids) {
        return find("id in ?1", Sort.by("id"), ids).project(PodSummary.class).list();
    }
}
