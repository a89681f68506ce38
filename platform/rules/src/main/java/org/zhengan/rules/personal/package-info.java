/** Values that are somebody's, and how little of them may be shown. */
@NullMarked
package org.zhengan.rules.personal;

import org.jspecify.annotations.NullMarked;
