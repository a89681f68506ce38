/** Tests of the words a programme is described in. */
@NullMarked
package org.zhengan.rules;

import org.jspecify.annotations.NullMarked;
