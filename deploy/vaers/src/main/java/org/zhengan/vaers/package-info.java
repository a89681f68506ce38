/** Turns VAERS reports into an import sheet of AEFI cases. It serves for load and demonstration only. */
@NullMarked
package org.zhengan.vaers;

import org.jspecify.annotations.NullMarked;
