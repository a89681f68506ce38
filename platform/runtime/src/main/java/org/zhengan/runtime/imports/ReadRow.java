package org.zhengan.runtime.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row read as a command; without one when something is wrong with it. */
record ReadRow(int number, @Nullable Object command, List<RowIssue> issues) {}
