/** Trials of the whole suite in processes of their own that are killed; they take minutes and run by {@code deploy/faults}. */
@NullMarked
package org.zhengan.standalone.fault;

import org.jspecify.annotations.NullMarked;
