package org.zhengan.vaccine.preparedness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.City;
import org.zhengan.rules.Label;
import org.zhengan.rules.Setting;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;
import org.zhengan.rules.programme.View;

/** Which recurring duties have been done and which are due (定期义务). What it says is advice: the plan sets no interval. */
public final class DutyView {

    /** As of which day; today when absent. */
    public record Question(@Label("截至日期") @Nullable LocalDate asOf) {}

    /** How a duty stands. */
    public enum Status {
        /** Done within its interval. */
        DONE,
        /** Never recorded, or longer ago than its interval. */
        DUE,
        /** It has no interval: it comes when announced, or when needed. */
        NO_INTERVAL
    }

    /** One duty; {@code nextDueOn} is the last day in time. */
    public record Duty(
            String id,
            Text summary,
            Obligation.Recurrence recurrence,
            @Nullable Integer intervalDays,
            @Nullable LocalDate lastOn,
            @Nullable LocalDate nextDueOn,
            Status status) {}

    /** The answer. */
    public record Duties(LocalDate asOf, List<Duty> items) {}

    /** {@code GET /api/vaccine/recurring-duties}. */
    public static final View<Question, Preparedness, Duties> VIEW = new View<>(
            "recurring-duties",
            new Text("定期义务的完成与到期", "Recurring duties, done and due"),
            Question.class,
            Duties.class,
            PreparednessRecords.LEDGER,
            asked -> Map.of(),
            DutyView::answer,
            rules());

    private DutyView() {}

    private static Answer<Duties> answer(Question asked, List<Preparedness> kept, Settings settings, Instant now) {
        var asOf = asked.asOf() == null ? City.dateOf(now) : asked.asOf();
        var items = Arrays.stream(Obligation.values())
                .map(obligation -> duty(obligation, lastOn(obligation, kept, asOf), settings, asOf))
                .toList();
        return new Answer<>(new Duties(asOf, items), rules());
    }

    private static Duty duty(Obligation of, @Nullable LocalDate lastOn, Settings settings, LocalDate asOf) {
        var days = of.interval().map(settings::get).orElse(null);
        var next = lastOn == null || days == null ? null : lastOn.plusDays(days);
        boolean done = next != null && !asOf.isAfter(next);
        var status = days == null ? Status.NO_INTERVAL : done ? Status.DONE : Status.DUE;
        return new Duty(of.basis().rule(), of.summary(), of.recurrence(), days, lastOn, next, status);
    }

    private static @Nullable LocalDate lastOn(Obligation of, List<Preparedness> kept, LocalDate asOf) {
        return kept.stream()
                .filter(each -> each.kind() == of.kind())
                .map(Preparedness::on)
                .filter(on -> !on.isAfter(asOf))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static List<Basis> rules() {
        Set<Basis> all = new LinkedHashSet<>(Obligation.rules());
        Stream.of(Obligation.values())
                .flatMap(each -> each.interval().stream())
                .map(Setting::basis)
                .forEach(all::add);
        return List.copyOf(all);
    }
}
