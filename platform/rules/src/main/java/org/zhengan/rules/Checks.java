package org.zhengan.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the faults of a record's fields in its constructor, so that all are told at once. */
public final class Checks {

    private static final Text RANGE = new Text("应在 %d 到 %d 之间", "must be between %d and %d");
    private static final Text LENGTH = new Text("不得为空白且不超过 %d 字", "must not be blank nor longer than %d characters");

    private final List<InvalidValue.Fault> faults = new ArrayList<>();

    /** A number within {@code least..most}, both included; absent is fine. */
    public Checks within(String field, @Nullable Number value, long least, long most) {
        boolean holds = value == null || isWithin(value, least, most);
        return holds ? this : that(false, field, "out-of-range", RANGE.with(least, most));
    }

    /** A text of at most {@code most} characters that is not blank; absent is fine. */
    public Checks text(String field, @Nullable String value, int most) {
        boolean holds = value == null || (!value.isBlank() && value.length() <= most);
        return holds ? this : that(false, field, "invalid-text", LENGTH.with(most));
    }

    /** {@code earlier} is not after {@code later}; either may be absent. */
    public <C extends Comparable<? super C>> Checks inOrder(
            String field, @Nullable C earlier, @Nullable C later, String zh, String en) {
        return that(earlier == null || later == null || earlier.compareTo(later) <= 0, field, "not-in-order", zh, en);
    }

    /** Any other condition. */
    public Checks that(boolean holds, String field, String code, String zh, String en) {
        return that(holds, field, code, new Text(zh, en));
    }

    private Checks that(boolean holds, String field, String code, Text detail) {
        if (!holds) {
            faults.add(new InvalidValue.Fault(field.isEmpty() ? "" : "/" + field, code, detail));
        }
        return this;
    }

    /** Throws {@link InvalidValue} with every fault found, if any. */
    public void end() {
        if (!faults.isEmpty()) {
            throw new InvalidValue(faults);
        }
    }

    private static boolean isWithin(Number number, long least, long most) {
        if (number instanceof Integer || number instanceof Long) {
            return number.longValue() >= least && number.longValue() <= most;
        }
        var value = new BigDecimal(number.toString());
        return value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
