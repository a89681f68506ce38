/** Working days (工作日) as the rules of investigation count them. */
@NullMarked
package org.zhengan.fire.calendar;

import org.jspecify.annotations.NullMarked;
