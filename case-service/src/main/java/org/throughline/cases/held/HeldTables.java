package org.throughline.cases.held;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.throughline.cases.held.rule.FollowReferences;
import org.throughline.cases.held.rule.Reference;

/** The one place that knows every table that holds something about a child: what refers to a child, and what features add. */
@ApplicationScoped
public class HeldTables {

    private final ReferenceRepository references;
    private final List<HoldsAboutChild> features;

    HeldTables(ReferenceRepository references, @All List<HoldsAboutChild> features) {
        this.references = references;
        this.features = features;
    }

    /** Every table, by name, the nearest to the child first. One statement: the schema may change while we run. */
    public Map<String, HeldTable> all() {
        return with(references.all());
    }

    /** The tables in an order in which their rows can be erased. */
    public List<HeldTable> inOrderOfErasing() {
        Collection<Reference> known = references.all();
        Map<String, HeldTable> tables = with(known);
        return FollowReferences.erasable(tables.keySet(), known).stream()
                .map(tables::get)
                .toList();
    }

    /** Columns of words about the child alone, as {@code table.column}. */
    public Set<String> aboutTheChildAlone() {
        return features.stream()
                .flatMap(feature -> feature.aboutTheChildAlone().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Columns that name other children, as {@code table.column}. */
    public Set<String> aboutOtherChildren() {
        Set<String> columns = new TreeSet<>();
        references.all().stream()
                .filter(reference -> reference.parent().equals("child")
                        && !reference.columns().equals("child_id"))
                .forEach(reference -> columns.add(reference.table() + "." + reference.columns()));
        features.forEach(feature -> columns.addAll(feature.aboutOtherChildren()));
        return columns;
    }

    private Map<String, HeldTable> with(Collection<Reference> known) {
        Map<String, HeldTable> tables = new LinkedHashMap<>();
        FollowReferences.from(known).forEach((name, condition) -> tables.put(name, HeldTable.of(name, condition)));
        features.stream()
                .flatMap(feature -> feature.tables().stream())
                .forEach(table -> tables.put(table.name(), table));
        return tables;
    }
}
