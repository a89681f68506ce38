package org.zhengan.vaccine.task;

import static org.zhengan.vaccine.clause.OrganisationClauses.HEADQUARTERS_OFFICE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.zhengan.rules.Clause;
import org.zhengan.rules.programme.Coverage;
import org.zhengan.rules.programme.TaskLedger;
import org.zhengan.rules.task.DutySheet;
import org.zhengan.vaccine.aefi.Roles;
import org.zhengan.vaccine.preparedness.Intervals;

/** What the plan charges people with; the rows stand in {@code tasks.tsv}, the bodies they name in {@code bodies.tsv}. */
public final class VaccineTasks {

    private VaccineTasks() {}

    /** The ledger of the rows that stand under {@code clauses}. */
    public static TaskLedger of(List<Coverage> clauses) {
        var bodies = DutySheet.bodies(lines("bodies.tsv"));
        List<Clause> known = clauses.stream().map(Coverage::clause).toList();
        var duties = DutySheet.of(known, bodies, List.of(Intervals.TRAINING)).read(lines("tasks.tsv"));
        var kept = HEADQUARTERS_OFFICE.rule(
                "VAC-2.2.1-1",
                "办公室履行综合协调、信息汇总报告、督查督办职责：任务逐条跟踪、留存凭据",
                "the office coordinates, sums up and presses: each task is tracked, with evidence");
        return TaskLedger.of("vaccine", duties, kept, Roles.CITY_HQ_OFFICE);
    }

    private static List<String> lines(String name) {
        var found = Objects.requireNonNull(VaccineTasks.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
