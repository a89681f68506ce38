/** Puts the tasks of a programme into their ledger when the service starts. */
@NullMarked
package org.zhengan.runtime.task;

import org.jspecify.annotations.NullMarked;
