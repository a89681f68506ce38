package org.zhengan.vaccine.report;

import java.util.List;
import java.util.function.Function;
import org.zhengan.rules.Basis;
import org.zhengan.rules.Finding;
import org.zhengan.rules.Rule;
import org.zhengan.rules.Text;

/**
 * A rule that names what is wrong: nothing may be found.
 *
 * @param found  what should not be there, or should and is not
 * @param code   kebab-case and stable
 * @param before the sentence that the list ends
 */
public record Lacking<F>(Basis basis, Function<F, ? extends List<?>> found, String code, Text before)
        implements Rule<F> {

    /** Under {@code basis}, {@code found} must find nothing. */
    public static <F> Lacking<F> of(
            Basis basis, Function<F, ? extends List<?>> found, String code, String zh, String en) {
        return new Lacking<>(basis, found, code, new Text(zh, en));
    }

    @Override
    public Finding check(F facts) {
        var all = found.apply(facts);
        return all.isEmpty() ? met() : breached(code, before.zh() + all, before.en() + all);
    }
}
