package org.zhengan.testing;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** What came of running a test class: names of the tests that passed and that failed. */
record Outcome(List<String> passed, List<String> failed) {

    static Outcome of(Class<?> contract) {
        var tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
        return new Outcome(names(tests.succeeded()), names(tests.failed()));
    }

    private static List<String> names(Events events) {
        return events.stream().map(Outcome::name).toList();
    }

    private static String name(Event event) {
        var test = event.getTestDescriptor();
        return test.getDisplayName().replaceAll("\\(\\)$", "");
    }
}
