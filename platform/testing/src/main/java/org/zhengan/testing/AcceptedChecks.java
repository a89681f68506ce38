package org.zhengan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengan.rules.Deadline;
import org.zhengan.rules.lifecycle.Decision;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.RowView;

/** What holds of every accepted decision: it says no more than its rows declare. */
record AcceptedChecks(Lifecycle<?, ?> lifecycle, List<RowView> rows) {

    static AcceptedChecks of(Lifecycle<?, ?> lifecycle, List<RowView> rows) {
        return new AcceptedChecks(lifecycle, rows);
    }

    void check(Decision.Accepted<?, ?> accepted) {
        assertThat(rows).as("a row that leads to %s", accepted.to()).anyMatch(row -> leadsTo(row, accepted));
        assertThat(lifecycle.rules()).as("the rules the table cites").containsAll(accepted.basis());
        assertThat(accepted.deadlines().stream().map(Deadline::name)).doesNotHaveDuplicates();
        accepted.events().forEach(this::isDeclared);
    }

    private static boolean leadsTo(RowView row, Decision.Accepted<?, ?> accepted) {
        var to = row.to();
        return to == null ? accepted.to() == accepted.from() : to.equals(String.valueOf(accepted.to()));
    }

    private void isDeclared(Decision.Occurrence event) {
        Map<String, Class<?>> declared = new HashMap<>();
        rows.forEach(row -> declared.putAll(row.events()));

        assertThat(declared).as("the events of the row").containsKey(event.type());
        assertThat(event.data()).as("the data of %s", event.type()).isInstanceOf(declared.get(event.type()));
    }
}
