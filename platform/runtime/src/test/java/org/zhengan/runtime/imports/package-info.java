/** Sheets of stalls and meters, sent, read, taken in and carried on after a fall. */
@NullMarked
package org.zhengan.runtime.imports;

import org.jspecify.annotations.NullMarked;
