/** Preparedness (培训、演练、预案), 7.4, 2.2.1, 2.4 and 8: what was done, and which recurring duty is due. */
@NullMarked
package org.zhengan.vaccine.preparedness;

import org.jspecify.annotations.NullMarked;
