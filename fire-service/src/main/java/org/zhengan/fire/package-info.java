/** Fire and rescue (消防救援): order 244, the rules of investigation and the five-year plan, carried out. */
@NullMarked
package org.zhengan.fire;

import org.jspecify.annotations.NullMarked;
