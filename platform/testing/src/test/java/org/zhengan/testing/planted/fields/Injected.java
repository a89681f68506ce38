package org.zhengan.testing.planted.fields;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Is given what it needs behind its back. */
final class Injected {

    @Inject
    private @Nullable String lamp;

    @Nullable
    String lamp() {
        return lamp;
    }
}
