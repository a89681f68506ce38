/** Early warnings (预警), from the experts' assessment to their end, and as CAP 1.2 alerts (3.3). */
@NullMarked
package org.zhengan.vaccine.warning;

import org.jspecify.annotations.NullMarked;
