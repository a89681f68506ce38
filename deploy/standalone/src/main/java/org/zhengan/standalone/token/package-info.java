/** Signs demonstration tokens; nothing here is part of a production deployment. */
@NullMarked
package org.zhengan.standalone.token;

import org.jspecify.annotations.NullMarked;
