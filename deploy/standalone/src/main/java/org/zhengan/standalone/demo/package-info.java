/** Plays a leak and a large import against a running suite, through the gateway, and prints what it saw. */
@NullMarked
package org.zhengan.standalone.demo;

import org.jspecify.annotations.NullMarked;
