/** Warnings (外部预警) that other services give the fire service. */
@NullMarked
package org.zhengan.fire.alert;

import org.jspecify.annotations.NullMarked;
