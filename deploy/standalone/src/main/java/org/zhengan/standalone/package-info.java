/** The whole suite in one JVM, for a laptop, a demonstration or a test. */
@NullMarked
package org.zhengan.standalone;

import org.jspecify.annotations.NullMarked;
