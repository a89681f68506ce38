/** The one door: load, decide, write, hand off. */
@NullMarked
package org.zhengan.runtime.command;

import org.jspecify.annotations.NullMarked;
