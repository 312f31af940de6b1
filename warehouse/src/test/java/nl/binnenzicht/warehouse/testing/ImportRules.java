package nl.binnenzicht.warehouse.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/**
 * Who may import what, as rules that every module's test calls: one door per library, no cycles
 * between packages.
 */
public final class ImportRules {

    private final JavaClasses classes;
    private final String root;

    private ImportRules(JavaClasses classes, String root) {
        this.classes = classes;
        this.root = root;
    }

    /** The main classes under one package. */
    public static ImportRules of(String root) {
        return new ImportRules(
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root),
                root);
    }

    /** Only the given packages (below the root, {@code ..} allowed) may import the library. */
    public ImportRules door(String library, String... packages) {
        String[] allowed = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            allowed[i] = root + "." + packages[i];
        }
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(classes);
        return this;
    }

    /** The package below the root never imports the other package. */
    public ImportRules never(String from, String to) {
        noClasses()
                .that()
                .resideInAPackage(root + "." + from)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(to)
                .allowEmptyShould(true)
                .check(classes);
        return this;
    }

    /** The package below the root never uses one class. */
    public ImportRules neverClass(String from, String className) {
        noClasses()
                .that()
                .resideInAPackage(root + "." + from)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(className)
                .allowEmptyShould(true)
                .check(classes);
        return this;
    }

    /** Only the package of the class itself can make one. */
    public ImportRules madeAtHome(String className) {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .haveFullyQualifiedName(className)
                .should()
                .bePackagePrivate()
                .check(classes);
        return this;
    }

    /** Nothing outside its own package can name the class. */
    public ImportRules isHidden(String className) {
        classes()
                .that()
                .haveFullyQualifiedName(className)
                .should()
                .bePackagePrivate()
                .check(classes);
        return this;
    }

    /** Only the given package (below the root) calls this method of the class. */
    public ImportRules onlyCalledFrom(String className, String method, String from) {
        noClasses()
                .that()
                .resideOutsideOfPackage(root + "." + from)
                .should()
                .callMethodWhere(target(owner(name(className))).and(target(nameMatching(method))))
                .check(classes);
        return this;
    }

    /** Packages directly below the root do not need each other in a circle. */
    public ImportRules noCycles() {
        SlicesRuleDefinition.slices()
                .matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
        return this;
    }
}
