/** Plays a leak, a large import and a look at whom a case is about against a running suite, through the gateway, and prints what it saw. */
@NullMarked
package org.zhengan.standalone.demo;

import org.jspecify.annotations.NullMarked;
