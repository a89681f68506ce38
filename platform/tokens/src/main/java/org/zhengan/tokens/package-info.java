/** How a token is checked, at the gateway and in every service alike. */
@NullMarked
package org.zhengan.tokens;

import org.jspecify.annotations.NullMarked;
