/** The life of a thing as data: states by commands, each row with its guards, events, deadlines and clause. */
@NullMarked
package org.zhengan.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
