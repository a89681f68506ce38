/** The service as it runs, for tests that talk to it as others do. */
@NullMarked
package org.zhengan.testing.live;

import org.jspecify.annotations.NullMarked;
