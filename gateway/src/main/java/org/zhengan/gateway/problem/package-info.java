/** What the gateway refuses, as RFC 9457 problems in Chinese and English. */
@NullMarked
package org.zhengan.gateway.problem;

import org.jspecify.annotations.NullMarked;
