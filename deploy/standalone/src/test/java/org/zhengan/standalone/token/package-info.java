@NullMarked
package org.zhengan.standalone.token;

import org.jspecify.annotations.NullMarked;
