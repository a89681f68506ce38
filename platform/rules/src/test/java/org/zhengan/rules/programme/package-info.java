/** Tests of programmes. */
@NullMarked
package org.zhengan.rules.programme;

import org.jspecify.annotations.NullMarked;
