/** From the document to the topic and the log: the relay, its sweep, and the event log. */
@NullMarked
package org.zhengan.runtime.outbox;

import org.jspecify.annotations.NullMarked;
