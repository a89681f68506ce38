/** How a token is checked. */
@NullMarked
package org.zhengan.tokens;

import org.jspecify.annotations.NullMarked;
