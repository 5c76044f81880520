package org.throughline.platformtest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The lines of the design, held against one service; each method fails with what crosses its line. */
public final class HouseArchitecture {
    private static final String[] SHARED = {
        "java..",
        "org.throughline.contracts..",
        "org.throughline.platform.time..",
        "com.google.errorprone.annotations.."
    };
    private static final String[] SERVICES = {
        "org.throughline.workforce..",
        "org.throughline.cases..",
        "org.throughline.supervision..",
        "org.throughline.gateway.."
    };
    private static final String[] DATABASE = {
        "jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..", "java.sql..", "javax.sql..", "io.agroal.."
    };

    private static final Set<String> SQL_DOORS =
            Set.of("jakarta.persistence.EntityManager", "org.hibernate.StatelessSession", "javax.sql.DataSource");

    // a test class has one instance a test: each would read the same class files again
    private static final Map<String, HouseArchitecture> READ = new ConcurrentHashMap<>();

    private final String service;
    private final JavaClasses classes;

    HouseArchitecture(String service, JavaClasses classes) {
        this.service = service;
        this.classes = classes;
    }

    /** The production classes of the service with this package, such as {@code org.throughline.workforce}; read once. */
    public static HouseArchitecture of(String servicePackage) {
        return READ.computeIfAbsent(servicePackage, HouseArchitecture::read);
    }

    private static HouseArchitecture read(String servicePackage) {
        JavaClasses production = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(servicePackage);
        return new HouseArchitecture(servicePackage, production);
    }

    /** Packages are features: none needs another that needs it. */
    public void featuresAreFreeOfCycles() {
        slices().matching(service + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    /** A resource is HTTP only: it knows no repository, no EntityManager, no SQL, and opens no transaction. */
    public void resourcesAreHttpOnly() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat(areRepositories().or(resideIn(DATABASE)))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.transaction.Transactional")
                .check(classes);
    }

    /**
     * The named features are plain Java: records in, records out, and no import but the contracts, the calendar and other rules.
     */
    public void rulesArePlainJava(String... features) {
        for (String feature : features) {
            String rule = service + "." + feature;
            classes()
                    .that()
                    .resideInAPackage(rule)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(concat(SHARED, rule, service + "..rule"))
                    .check(classes);
        }
    }

    /** Services know each other's events, never each other's classes. */
    public void noOtherServiceIsImported() {
        String[] others = Arrays.stream(SERVICES)
                .filter(other -> !other.equals(service + ".."))
                .toArray(String[]::new);
        noClasses().should().dependOnClassesThat().resideInAnyPackage(others).check(classes);
    }

    /** Nothing hides behind a word that says nothing. */
    public void namesSaySomething() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .resideInAnyPackage("..util..", "..impl..", "..helper..", "..manager..")
                .check(classes);
    }

    /** All of the above. */
    public void holds(String... rules) {
        featuresAreFreeOfCycles();
        resourcesAreHttpOnly();
        rulesArePlainJava(rules);
        noOtherServiceIsImported();
        namesSaySomething();
    }

    /** Panache repositories, and whatever speaks SQL by itself. */
    private static DescribedPredicate<JavaClass> areRepositories() {
        return DescribedPredicate.describe(
                "are repositories",
                type -> type.getAllRawInterfaces().stream()
                                .anyMatch(parent -> parent.getSimpleName().startsWith("PanacheRepository"))
                        || type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency -> SQL_DOORS.contains(
                                        dependency.getTargetClass().getFullName())));
    }

    private static DescribedPredicate<JavaClass> resideIn(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }

    private static String[] concat(String[] packages, String... more) {
        String[] all = Arrays.copyOf(packages, packages.length + more.length);
        System.arraycopy(more, 0, all, packages.length, more.length);
        return all;
    }
}
