package org.zhengan.runtime.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.Moment;
import org.zhengan.rules.Settings;
import org.zhengan.rules.WorkCalendar;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.lifecycle.Overdue;
import org.zhengan.rules.lifecycle.Replay;
import org.zhengan.rules.lifecycle.RowView;
import org.zhengan.runtime.shape.RecordDocuments;
import org.zhengan.runtime.shape.Seal;

/** Reads what was kept of a decision: enough to make it again. */
public final class Receipts {

    /** Where the inputs of a decision stand, for what of them is sealed. */
    static final String INPUTS = "decisions.inputs";

    private Receipts() {}

    /** The decision in {@code receipt}, of which {@code seal} keeps what is somebody's. */
    public static <S extends Enum<S>> Replay.Made<S> made(Lifecycle<?, S> lifecycle, Document receipt, Seal seal) {
        var moment = new Moment(
                receipt.getDate("at").toInstant(),
                actor(receipt),
                WorkCalendar.stateCouncil(),
                settings(receipt),
                receipt.get("number", ""));
        return new Replay.Made<>(
                receipt.getLong("version"),
                command(lifecycle, receipt, seal),
                moment,
                Enum.valueOf(lifecycle.states(), receipt.getString("to")),
                receipt.getList("rules", String.class));
    }

    /** Who decided. */
    public static Actor actor(Document receipt) {
        var as = receipt.get("as", Document.class);
        return new Actor(
                receipt.getString("actor"),
                as.getString("unit"),
                District.valueOf(as.getString("district")),
                Set.copyOf(as.getList("roles", String.class)));
    }

    /** The command that was given, with its inputs. */
    public static Object command(Lifecycle<?, ?> lifecycle, Document receipt, Seal seal) {
        if (Erasure.isOne(receipt)) {
            return RecordDocuments.read(receipt.get("inputs", Document.class), Erasure.Request.class);
        }
        var name = receipt.getString("command");
        Class<?> type = lifecycle.table().stream()
                .filter(row -> row.command().equals(name))
                .findFirst()
                .<Class<?>>map(RowView::commandType)
                .orElse(Overdue.class);
        return RecordDocuments.read(receipt.get("inputs", Document.class), type, seal, INPUTS);
    }

    /** Keys may hold dots, which a document's field names had better not. */
    static List<Document> settings(Map<String, String> overrides) {
        return overrides.entrySet().stream()
                .map(each -> new Document("key", each.getKey()).append("value", each.getValue()))
                .toList();
    }

    private static Settings settings(Document receipt) {
        Map<String, String> values = new HashMap<>();
        receipt.getList("settings", Document.class, List.of())
                .forEach(each -> values.put(each.getString("key"), each.getString("value")));
        return Settings.defaults().with(values);
    }
}
