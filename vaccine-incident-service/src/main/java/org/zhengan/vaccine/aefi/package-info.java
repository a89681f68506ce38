/** AEFI cases (疑似预防接种异常反应个案): reported, investigated, diagnosed, closed or ruled out. */
@NullMarked
package org.zhengan.vaccine.aefi;

import org.jspecify.annotations.NullMarked;
