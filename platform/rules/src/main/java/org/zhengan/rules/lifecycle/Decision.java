package org.zhengan.rules.lifecycle;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.Finding;

/** What a lifecycle says to a command. */
public sealed interface Decision<T, S> {

    /** It happens. {@code from} is absent when a thing starts; {@code basis} are the rules that decided. */
    record Accepted<T, S>(
            @Nullable S from, S to, T thing, List<Deadline> deadlines, List<Occurrence> events, List<Basis> basis)
            implements Decision<T, S> {}

    /** A rule forbids it; every failing rule is named. */
    record Refused<T, S>(List<Finding> findings) implements Decision<T, S> {}

    /** The state table has no such row; {@code allowed} are the commands it does list. */
    record Illegal<T, S>(@Nullable S from, String command, List<String> allowed) implements Decision<T, S> {}

    /** The actor holds none of the roles that may. */
    record Denied<T, S>(Set<String> roles) implements Decision<T, S> {}

    /**
     * It is another's to do: the actor may do it to what is his own unit's only, or a rule gives it to another body or
     * level, and is named.
     */
    record Foreign<T, S>(List<Finding> findings) implements Decision<T, S> {}

    /** Nothing is to be done, and that is no fault: such as a reading below every threshold. */
    record Ignored<T, S>(List<Finding> findings) implements Decision<T, S> {}

    /** Something that happened and will be told: its type, its data record, its rules. */
    record Occurrence(String type, Object data, List<Basis> basis) {}
}
