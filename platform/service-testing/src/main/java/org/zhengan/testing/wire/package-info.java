/** What events promise their readers, and how tests hold them to it. */
@NullMarked
package org.zhengan.testing.wire;

import org.jspecify.annotations.NullMarked;
