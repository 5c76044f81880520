package org.throughline.cases.access.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** No operation without a line that says who may call it: read from the compiled resources, so that none is too new. */
class EveryOperationIsListedTest {

    @Test
    void everyOperationIsListed() {
        Set<String> unlisted = new TreeSet<>(served());
        unlisted.removeAll(AccessTable.rows().keySet());

        assertThat(unlisted)
                .as("operations that the access table does not list. Say who may call them: add a line for each to the"
                        + " file of its feature in case-service/src/test/resources/access (README.md there shows how)")
                .isEmpty();
    }

    @Test
    void nothingIsListedThatIsNotServed() {
        Set<String> gone = new TreeSet<>(AccessTable.rows().keySet());
        gone.removeAll(served());

        assertThat(gone)
                .as("lines of the access table for operations that are not served")
                .isEmpty();
    }

    private static Set<String> served() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.throughline.cases", "org.throughline.platform")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Operation.class))
                        .map(method ->
                                method.getAnnotationOfType(Operation.class).operationId())
                        .collect(Collectors.toSet());
    }
}
