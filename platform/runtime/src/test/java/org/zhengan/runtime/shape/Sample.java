package org.zhengan.runtime.shape;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/** One component of every kind there is. */
record Sample(
        String text,
        int small,
        long large,
        BigDecimal decimal,
        boolean truth,
        LocalDate date,
        Instant instant,
        @Label("颜色") Choice choice,
        Wrapped wrapped,
        List<String> texts,
        List<Part> parts,
        Map<String, Integer> counts,
        Part part,
        @Nullable String notify_,
        @Nullable Integer maybe) {

    enum Choice {
        RED,
        GOLD
    }

    record Wrapped(String value) {
        Wrapped {
            new Checks().text("", value, 5).end();
        }
    }

    record Part(int least, int most) {
        Part {
            new Checks()
                    .inOrder("least", least, most, "次序有误", "least is not above most")
                    .end();
        }
    }

    static final String JSON =
            """
            {"text":"灯","small":7,"large":9007199254740993,"decimal":1.10,"truth":true,"date":"2026-03-01",
             "instant":"2026-03-01T08:00:00.123+08:00","choice":"RED","wrapped":"w","texts":["a",""],
             "parts":[{"least":1,"most":2}],"counts":{"x":1},"part":{"least":3,"most":3},"notify":"n"}""";
}
