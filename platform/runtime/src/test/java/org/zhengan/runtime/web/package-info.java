/** Routes made from what a programme declares. */
@NullMarked
package org.zhengan.runtime.web;

import org.jspecify.annotations.NullMarked;
