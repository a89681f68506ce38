/** What every service is held to: test bases a service's own tests extend. */
@NullMarked
package org.zhengan.testing;

import org.jspecify.annotations.NullMarked;
