package org.zhengan.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** The words the architecture rules are written in. */
final class ArchitectureWords {

    private static final Pattern SAYS_NOTHING = Pattern.compile(".*(Utils?|Manager|Helper|Impl|Base|Common)");
    private static final Set<String> SYSTEM_CLOCK = Set.of("currentTimeMillis", "nanoTime");
    private static final Set<String> INJECTING = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource");

    private ArchitectureWords() {}

    /** Everything but the class the service is started by. */
    static DescribedPredicate<JavaClass> areDomain() {
        return DescribedPredicate.describe(
                "are domain", type -> !outermost(type).getSimpleName().endsWith("Application"));
    }

    static DescribedPredicate<JavaAccess<?>> asksTheClock() {
        return DescribedPredicate.describe("asks the clock", access -> {
            var owner = access.getTargetOwner().getFullName();
            var name = access.getTarget().getName();
            return (owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system")))
                    || (owner.equals("java.lang.System") && SYSTEM_CLOCK.contains(name));
        });
    }

    static ArchCondition<JavaClass> nameThatSaysNothing() {
        return new ArchCondition<>("have a name that says nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean empty = SAYS_NOTHING.matcher(type.getSimpleName()).matches();
                events.add(new SimpleConditionEvent(type, empty, type.getFullName() + " says nothing"));
            }
        };
    }

    static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }

    static ArchCondition<JavaField> injectedField() {
        return new ArchCondition<>("be injected") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean injected = INJECTING.stream().anyMatch(field::isAnnotatedWith);
                events.add(new SimpleConditionEvent(field, injected, field.getFullName() + " is injected"));
            }
        };
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureWords::outermost).orElse(type);
    }
}
