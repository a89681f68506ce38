@NullMarked
package org.zhengan.standalone.demo;

import org.jspecify.annotations.NullMarked;
