/** A service, described: its documents, ledgers, evaluations, reactions and settings. The platform serves what stands here. */
@NullMarked
package org.zhengan.rules.programme;

import org.jspecify.annotations.NullMarked;
