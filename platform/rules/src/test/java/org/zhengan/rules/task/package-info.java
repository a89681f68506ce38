/** Tests of the task ledger. */
@NullMarked
package org.zhengan.rules.task;

import org.jspecify.annotations.NullMarked;
