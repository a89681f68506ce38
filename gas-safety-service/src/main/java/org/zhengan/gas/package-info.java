/** Gas safety (燃气安全): the three documents of 2022 on pipes, bottled gas and safety devices, carried out. */
@NullMarked
package org.zhengan.gas;

import org.jspecify.annotations.NullMarked;
