/** Monitoring information (监测信息) of the six sources, from its receipt to an incident, a warning or neither (3.2). */
@NullMarked
package org.zhengan.vaccine.signal;

import org.jspecify.annotations.NullMarked;
