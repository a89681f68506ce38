/** Whether something is a vaccine safety incident (1.3), and which grade it has (1.4). */
@NullMarked
package org.zhengan.vaccine.grade;

import org.jspecify.annotations.NullMarked;
