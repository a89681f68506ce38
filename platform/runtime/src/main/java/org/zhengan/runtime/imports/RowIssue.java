package org.zhengan.runtime.imports;

import org.jspecify.annotations.Nullable;
import org.zhengan.rules.Text;

/** One fault of a row: in which column, if in one, and by which rule, if by one. */
record RowIssue(
        @Nullable String column,
        String field,
        String code,
        Text detail,
        @Nullable String rule,
        @Nullable String clause) {

    /** As the error sheet tells it. */
    String told() {
        return column == null ? detail.zh() : column + "：" + detail.zh();
    }
}
