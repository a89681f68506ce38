/** What is due: the sweep that marks clocks overdue. */
@NullMarked
package org.zhengan.runtime.deadline;

import org.jspecify.annotations.NullMarked;
