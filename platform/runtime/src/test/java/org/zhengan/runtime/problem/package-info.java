/** Refusals as RFC 9457 problems, in Chinese and English, every fault at once. */
@NullMarked
package org.zhengan.runtime.problem;

import org.jspecify.annotations.NullMarked;
