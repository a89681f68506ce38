/** What a policy programme says, as data and pure functions: clauses, rules, evaluations, lifecycles, deadlines. */
@NullMarked
package org.zhengan.rules;

import org.jspecify.annotations.NullMarked;
