package org.throughline.platformtest.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No operation without a line that says who may call it: read from the compiled resources, so that none is too new. */
public abstract class EveryOperationIsListed {

    private static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";

    @Test
    public void everyOperationIsListed() {
        Set<String> unlisted = new TreeSet<>(served());
        unlisted.removeAll(AccessTable.rows().keySet());

        assertThat(unlisted)
                .as("operations that the access table does not list. Say who may call them: add a line for each to the"
                        + " file of its feature in src/test/resources/access (docs/access-table.md shows how)")
                .isEmpty();
    }

    @Test
    public void nothingIsListedThatIsNotServed() {
        Set<String> gone = new TreeSet<>(AccessTable.rows().keySet());
        gone.removeAll(served());

        assertThat(gone)
                .as("lines of the access table for operations that are not served")
                .isEmpty();
    }

    /** The package of the service, in which the test of the service lies. */
    private String service() {
        return Arrays.stream(getClass().getPackageName().split("\\.")).limit(3).collect(Collectors.joining("."));
    }

    private Set<String> served() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(service(), "org.throughline.platform")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(method -> method.tryGetAnnotationOfType(OPERATION).stream())
                        .map(operation ->
                                operation.get("operationId").orElseThrow().toString())
                        .collect(Collectors.toSet());
    }
}
