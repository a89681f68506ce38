@NullMarked
package org.zhengan.testing.search;

import org.jspecify.annotations.NullMarked;
