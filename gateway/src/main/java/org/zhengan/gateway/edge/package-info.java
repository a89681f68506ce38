/** What holds for every request and answer at the edge: headers, sizes, times. */
@NullMarked
package org.zhengan.gateway.edge;

import org.jspecify.annotations.NullMarked;
