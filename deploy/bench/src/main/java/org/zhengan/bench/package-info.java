/** Measures the suite against what its parts can do on the same machine in the same run. */
@NullMarked
package org.zhengan.bench;

import org.jspecify.annotations.NullMarked;
