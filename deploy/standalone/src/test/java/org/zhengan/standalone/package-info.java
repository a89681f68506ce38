@NullMarked
package org.zhengan.standalone;

import org.jspecify.annotations.NullMarked;
