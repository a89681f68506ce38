package org.zhengan.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.zhengan.testing.ArchitectureWords.areDomain;
import static org.zhengan.testing.ArchitectureWords.asksTheClock;
import static org.zhengan.testing.ArchitectureWords.beInANullMarkedPackage;
import static org.zhengan.testing.ArchitectureWords.injectedField;
import static org.zhengan.testing.ArchitectureWords.nameThatSaysNothing;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** How the sources of a service are built; each rule says why. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** All rules, for a service whose classes live in {@code basePackage} and below. */
    public static List<ArchRule> of(String basePackage) {
        return List.of(
                theDomainIsPlainJava(basePackage),
                nobodyAsksTheClock(),
                everyNameSaysSomething(),
                nothingIsSet(),
                everyPackageIsNullMarked(),
                nothingIsInjectedIntoFields());
    }

    /** All but the application class imports Java, platform/rules and its own packages only. */
    public static ArchRule theDomainIsPlainJava(String basePackage) {
        return classes()
                .that(areDomain())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.zhengan.rules..", basePackage + "..")
                .because("a rule gives the same answer in a test, a batch job and a request");
    }

    /** No domain class reads a clock. */
    public static ArchRule nobodyAsksTheClock() {
        return noClasses()
                .that(areDomain())
                .should()
                .accessTargetWhere(asksTheClock())
                .because("time is an argument, so that yesterday's case can be judged again tomorrow");
    }

    /** No class is called Util, Manager, Helper, Impl, Base or Common. */
    public static ArchRule everyNameSaysSomething() {
        return noClasses()
                .should(nameThatSaysNothing())
                .because("a name that says nothing collects whatever has no place");
    }

    /** No method sets. */
    public static ArchRule nothingIsSet() {
        return noMethods()
                .should()
                .haveNameMatching("set([A-Z].*)?")
                .because("a thing changes by a command of its state table and in no other way");
    }

    /** Each package says that null is the exception. */
    public static ArchRule everyPackageIsNullMarked() {
        return classes()
                .should(beInANullMarkedPackage())
                .because("NullAway looks only into packages that are @NullMarked");
    }

    /** What a class needs comes in by its constructor. */
    public static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should(injectedField())
                .because("a class that can be made without what it needs fails later and elsewhere");
    }
}
