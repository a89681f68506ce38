/** The bodies of command (指挥机构): headquarters, on-site commands, work groups, expert groups, review panels. */
@NullMarked
package org.zhengan.vaccine.command;

import org.jspecify.annotations.NullMarked;
