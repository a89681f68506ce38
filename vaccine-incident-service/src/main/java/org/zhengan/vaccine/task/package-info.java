/** The task ledger of the plan (任务台账): its 75 rows, as data. */
@NullMarked
package org.zhengan.vaccine.task;

import org.jspecify.annotations.NullMarked;
