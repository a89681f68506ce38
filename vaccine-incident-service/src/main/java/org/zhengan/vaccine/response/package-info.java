/** Who leads a response (应急响应), when its level changes, when it ends and when vaccination is advised to stop. */
@NullMarked
package org.zhengan.vaccine.response;

import org.jspecify.annotations.NullMarked;
