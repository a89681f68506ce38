/** What events of other services, and of our own, make us do. */
@NullMarked
package org.zhengan.fire.reaction;

import org.jspecify.annotations.NullMarked;
