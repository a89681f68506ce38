package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule is seen to fail on what is planted against it, and to hold of what is sound. */
class ArchitectureRulesTest {

    private static final String PLANTED = "org.zhengan.testing.planted.";

    @Test
    void everythingHoldsOfSoundSources() {
        var outcome = Outcome.of(Sound.class);

        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.passed()).hasSize(6);
    }

    @Test
    void aFrameworkInTheDomainIsFound() {
        assertFound("spring", ArchitectureRules.theDomainIsPlainJava(PLANTED + "spring"), "org.junit.jupiter.api.Tag");
    }

    @Test
    void anotherServiceInTheDomainIsFound() {
        var lamps = new ClassFileImporter().importPackages("org.zhengan.testing.lamp");

        assertThatThrownBy(() -> ArchitectureRules.theDomainIsPlainJava("org.zhengan.gas")
                        .check(lamps))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LampPolicies");
    }

    @Test
    void everyWayOfAskingTheClockIsFound() {
        assertFound(
                "clock",
                ArchitectureRules.nobodyAsksTheClock(),
                "Instant.now()",
                "LocalDate.now()",
                "System.currentTimeMillis()",
                "System.nanoTime()");
    }

    @Test
    void namesThatSayNothingAreFoundAlsoInside() {
        assertFound("names", ArchitectureRules.everyNameSaysSomething(), "LampManager says", "Helper says");
    }

    @Test
    void aSetterIsFound() {
        assertFound("setters", ArchitectureRules.nothingIsSet(), "setWatts");
    }

    @Test
    void aPackageThatIsNotNullMarkedIsFound() {
        assertFound("unmarked", ArchitectureRules.everyPackageIsNullMarked(), "planted.unmarked is not @NullMarked");
    }

    @Test
    void anInjectedFieldIsFound() {
        assertFound("fields", ArchitectureRules.nothingIsInjectedIntoFields(), "Injected.lamp is injected");
    }

    @Test
    void aServiceWithoutClassesIsNoServiceWithoutFaults() {
        assertThat(Outcome.of(Missing.class).failed()).hasSize(6);
    }

    private static void assertFound(String where, ArchRule rule, String... words) {
        assertThatThrownBy(() -> rule.check(planted(where)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(words)
                .hasMessageContaining("because");
    }

    private static JavaClasses planted(String where) {
        return new ClassFileImporter().importPackages(PLANTED + where);
    }

    static class Sound extends ArchitectureContract {
        @Override
        protected String basePackage() {
            return PLANTED + "sound";
        }

        @Override
        protected JavaClasses classes() {
            return planted("sound");
        }
    }

    static class Missing extends ArchitectureContract {
        @Override
        protected String basePackage() {
            return PLANTED + "missing";
        }
    }
}
