/** The pages and lists that tell a caller what the suite offers. */
@NullMarked
package org.zhengan.gateway.catalogue;

import org.jspecify.annotations.NullMarked;
