/** Working days, as the plan's final report counts them (3.4.4). */
@NullMarked
package org.zhengan.vaccine.calendar;

import org.jspecify.annotations.NullMarked;
