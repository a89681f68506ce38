/** Vaccine safety incidents (疫苗安全事件): opened, graded, answered, ended, evaluated, archived and closed. */
@NullMarked
package org.zhengan.vaccine.incident;

import org.jspecify.annotations.NullMarked;
