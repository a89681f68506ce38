/** Control of the vaccine involved (涉事疫苗控制), 2.2.2(3): measures on a lot, where its doses are, and whether it may be given. */
@NullMarked
package org.zhengan.vaccine.batch;

import org.jspecify.annotations.NullMarked;
