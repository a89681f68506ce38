/** Tests of lifecycles. */
@NullMarked
package org.zhengan.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
