/** Spreadsheets as resumable jobs. */
@NullMarked
package org.zhengan.runtime.imports;

import org.jspecify.annotations.NullMarked;
