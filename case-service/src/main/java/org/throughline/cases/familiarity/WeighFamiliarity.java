package org.throughline.cases.familiarity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.cases.familiarity.rule.Fact;
import org.throughline.cases.familiarity.rule.Familiarity;
import org.throughline.cases.familiarity.rule.KnowChild;
import org.throughline.cases.familiarity.rule.Weights;

/** Says how well workers know children, by the present weights. */
@ApplicationScoped
public class WeighFamiliarity {

    private final FamiliarityRepository repository;

    WeighFamiliarity(FamiliarityRepository repository) {
        this.repository = repository;
    }

    /** For each of these children the workers who know them, best first: a constant number of statements. */
    public Map<UUID, List<Familiarity>> with(Collection<UUID> children, LocalDate on) {
        Map<UUID, List<Fact>> byChild =
                repository.about(children).stream().collect(Collectors.groupingBy(Fact::childId));
        return children.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        child -> KnowChild.on(on, child, byChild.getOrDefault(child, List.of()), Weights.PRESENT)));
    }
}
