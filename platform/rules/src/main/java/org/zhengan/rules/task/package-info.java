/** The task ledger (任务台账): what a programme charges people with, clause by clause, and how far they have come. */
@NullMarked
package org.zhengan.rules.task;

import org.jspecify.annotations.NullMarked;
