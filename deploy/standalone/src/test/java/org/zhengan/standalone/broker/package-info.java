@NullMarked
package org.zhengan.standalone.broker;

import org.jspecify.annotations.NullMarked;
