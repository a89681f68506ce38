/** Publication (信息公布), 4.5: what may be told by whom, and risk communication by level, 5. */
@NullMarked
package org.zhengan.vaccine.publication;

import org.jspecify.annotations.NullMarked;
