/** Information that may mislead, and rumours (误导信息、谣言), 4.5.2, 2.2 and 7.1: verified and answered, or passed on and handled. */
@NullMarked
package org.zhengan.vaccine.misinformation;

import org.jspecify.annotations.NullMarked;
