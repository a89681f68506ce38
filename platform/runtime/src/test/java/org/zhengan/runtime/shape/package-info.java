/** What a record looks like: bound from JSON and spreadsheets, kept as documents, described as JSON Schema. */
@NullMarked
package org.zhengan.runtime.shape;

import org.jspecify.annotations.NullMarked;
