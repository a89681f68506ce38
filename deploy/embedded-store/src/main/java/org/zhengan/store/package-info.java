/**
 * A MongoDB-compatible server in one process: the wire protocol of mongo-java-server, documents and ordered indexes in
 * an MVStore, and a journal that is forced to disk before a write is acknowledged.
 */
@NullMarked
package org.zhengan.store;

import org.jspecify.annotations.NullMarked;
