/** The programme of vaccine safety incidents (疫苗安全事件应急): what it holds and under which document. */
@NullMarked
package org.zhengan.vaccine;

import org.jspecify.annotations.NullMarked;
