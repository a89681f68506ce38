package org.zhengan.runtime.outbox;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.List;
import org.bson.Document;
import org.zhengan.runtime.store.Writing;

/**
 * Events just written, on their way to the relay.
 *
 * @param alone whether nothing else was waiting in the document; if not, the document is read again so that order holds
 */
public record HandOff(MongoCollection<Document> collection, String id, List<Writing.Event> events, boolean alone) {}
