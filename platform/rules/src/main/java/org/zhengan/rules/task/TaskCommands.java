package org.zhengan.rules.task;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Checks;
import org.zhengan.rules.Label;

/** What people do about a task. */
public final class TaskCommands {

    private static final int SHORT = 100;
    private static final int LONG = 2000;

    private TaskCommands() {}

    /** Begins it (开始); a task done per occasion names the occasion. */
    public record Start(@Label("事由") @Nullable String occasion) {
        public Start {
            new Checks().text("occasion", occasion, SHORT).end();
        }
    }

    /** Puts evidence to it (登记凭据). */
    public record RecordEvidence(
            @Label("事由") @Nullable String occasion,
            @Label("说明") String text,
            @Label("文号或链接") @Nullable String reference) {
        public RecordEvidence {
            checked(occasion, text, reference);
        }
    }

    /** Completes it, or one occasion or turn of it, with evidence (完成). */
    public record Complete(
            @Label("事由") @Nullable String occasion,
            @Label("说明") String text,
            @Label("文号或链接") @Nullable String reference) {
        public Complete {
            checked(occasion, text, reference);
        }
    }

    /** Takes it up again (重新办理). */
    public record Reopen(@Label("理由") String reason) {
        public Reopen {
            new Checks().text("reason", reason, LONG).end();
        }
    }

    private static void checked(@Nullable String occasion, String text, @Nullable String reference) {
        new Checks()
                .text("occasion", occasion, SHORT)
                .text("text", text, LONG)
                .text("reference", reference, LONG)
                .end();
    }
}
