/** Who may see and do what, tried on every route of a running service. */
@NullMarked
package org.zhengan.testing.access;

import org.jspecify.annotations.NullMarked;
