package org.zhengan.testing.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhengan.rules.programme.Programme;
import org.zhengan.rules.programme.Reaction;
import org.zhengan.runtime.shape.Binder;
import org.zhengan.runtime.shape.Shape;

/** Holds what a service reads of other contexts' events to what their producers promise. */
public abstract class ReactionsContract {

    /** The programme whose reactions are held. */
    protected abstract Programme programme();

    /** Each reaction, against the schema of the event it reads. */
    @TestFactory
    final Stream<DynamicTest> readWhatTheProducerPromises() {
        return programme().reactions().stream()
                .map(reaction -> dynamicTest(reaction.eventType(), () -> isReadable(reaction)));
    }

    private static void isReadable(Reaction<?, ?> reaction) {
        var promise = Promise.about(reaction.eventType());

        assertThat(promise.brokenBy(promise.least())).as("the sample itself").isEmpty();
        assertThat(Binder.read(promise.least(), reaction.reads())).isNotNull();
        for (var field : Shape.of(reaction.reads()).fields()) {
            assertThat(promise.mayTell(field.name()))
                    .as("%s of %s", field.name(), reaction.eventType())
                    .isTrue();
            assertThat(!field.required() || promise.alwaysTells(field.name()))
                    .as("%s is always told of %s", field.name(), reaction.eventType())
                    .isTrue();
        }
    }
}
