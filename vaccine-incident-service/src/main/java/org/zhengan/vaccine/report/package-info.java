/** Reports on an incident (信息报告): what they hold, how they are sent, and by when (3.4). */
@NullMarked
package org.zhengan.vaccine.report;

import org.jspecify.annotations.NullMarked;
