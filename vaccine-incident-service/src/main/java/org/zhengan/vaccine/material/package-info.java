/** What written material of an incident must hold (资料), and what of it is missing. */
@NullMarked
package org.zhengan.vaccine.material;

import org.jspecify.annotations.NullMarked;
