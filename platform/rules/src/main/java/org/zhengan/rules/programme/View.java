package org.zhengan.rules.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zhengan.rules.Answer;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Settings;
import org.zhengan.rules.Text;

/**
 * A question over what a ledger holds: {@code GET /api/{context}/{path}}. The platform selects the things the caller may
 * see, the function answers from them; it is pure.
 *
 * @param path   kebab-case; {@code {name}} in it is the component of that name of the question
 * @param asked  the query parameters as a record
 * @param select filters of the ledger that narrow what is read: filter name to value
 * @param ofAll  whether it is answered to everybody, from everything
 */
public record View<Q, T, A>(
        String path,
        Text summary,
        Class<Q> asked,
        Class<A> answered,
        Ledger<T, ?> ledger,
        Function<Q, Map<String, String>> select,
        Answering<Q, T, A> answering,
        List<Basis> rules,
        boolean ofAll) {

    /** A question answered from what the caller may see. */
    public View(
            String path,
            Text summary,
            Class<Q> asked,
            Class<A> answered,
            Ledger<T, ?> ledger,
            Function<Q, Map<String, String>> select,
            Answering<Q, T, A> answering,
            List<Basis> rules) {
        this(path, summary, asked, answered, ledger, select, answering, rules, false);
    }

    /**
     * The same question answered from everything, whoever asks: for answers that everybody needs, such as whether a thing
     * is safe to use, and that tell nothing else of a case.
     */
    public View<Q, T, A> answeredToAll() {
        return new View<>(path, summary, asked, answered, ledger, select, answering, rules, true);
    }

    /** Answers {@code question} from {@code things}, as known at {@code now}. */
    public interface Answering<Q, T, A> {
        /** The answer and its basis. */
        Answer<A> answer(Q question, List<T> things, Settings settings, Instant now);
    }
}
