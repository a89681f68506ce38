/** Leak alarms (燃气泄漏报警): from the first reading of a sensor to the all-clear. */
@NullMarked
package org.zhengan.gas.alarm;

import org.jspecify.annotations.NullMarked;
