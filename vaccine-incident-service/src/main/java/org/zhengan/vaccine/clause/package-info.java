/** Every clause of the vaccine plan as the gazette numbers them, chapter by chapter, and what becomes of each. */
@NullMarked
package org.zhengan.vaccine.clause;

import org.jspecify.annotations.NullMarked;
