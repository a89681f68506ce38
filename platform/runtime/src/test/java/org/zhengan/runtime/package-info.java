/** The promises of the platform, each held by a test that fails when it is broken. */
@NullMarked
package org.zhengan.runtime;

import org.jspecify.annotations.NullMarked;
