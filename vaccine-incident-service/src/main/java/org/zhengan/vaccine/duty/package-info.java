/**
 * Who owes reports on which incident, and by when (报告责任): one duty per reporting subject and incident, with clocks of
 * its own. What the incident is, is met only in its events.
 */
@NullMarked
package org.zhengan.vaccine.duty;

import org.jspecify.annotations.NullMarked;
