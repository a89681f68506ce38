package org.zhengan.rules.personal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that is somebody's: kept encrypted, shown masked, never told to others. Once erased it is known only that
 * there was one.
 */
public final class Personal<T extends PersonalValue> {

    /** What stands in an answer where a value was erased. */
    public static final String ERASED = "[erased]";

    private final @Nullable T value;

    private Personal(@Nullable T value) {
        this.value = value;
    }

    /** Somebody's {@code value}. */
    public static <T extends PersonalValue> Personal<T> of(T value) {
        return new Personal<>(value);
    }

    /** What is left of an erased value. */
    public static <T extends PersonalValue> Personal<T> erased() {
        return new Personal<>(null);
    }

    /** Whether it was erased. */
    public boolean isErased() {
        return value == null;
    }

    /** The value itself; only where {@link #isErased} is false. */
    public T value() {
        if (value == null) {
            throw new IllegalStateException("it was erased");
        }
        return value;
    }

    /** As much of it as a stranger may see. */
    public String masked() {
        return value == null ? ERASED : value.masked();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Personal<?> that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    /** Says nothing, so that nothing is told by a log line. */
    @Override
    public String toString() {
        return "***";
    }
}
