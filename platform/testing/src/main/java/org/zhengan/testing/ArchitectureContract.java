package org.zhengan.testing;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the sources of a service to the {@link ArchitectureRules}. */
public abstract class ArchitectureContract {

    /** Where the classes of the service live, such as {@code org.zhengan.gas}. */
    protected abstract String basePackage();

    /** The classes looked at: those of the service, without its tests. */
    protected JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage());
    }

    /** Each rule, told by its own words. */
    @TestFactory
    final Stream<DynamicTest> theSourcesAreBuiltAsAgreed() {
        var classes = classes();
        return ArchitectureRules.of(basePackage()).stream()
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }
}
