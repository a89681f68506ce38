/** A thing as one document: state, clocks, unsent events, written by one conditional update. */
@NullMarked
package org.zhengan.runtime.store;

import org.jspecify.annotations.NullMarked;
