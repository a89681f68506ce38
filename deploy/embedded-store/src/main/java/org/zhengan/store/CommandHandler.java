package org.zhengan.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.group.ChannelGroup;
import java.util.concurrent.Executor;

/** Hands commands to the workers: a command may wait for the disk or walk a collection, a network loop may not. */
final class CommandHandler extends MongoDatabaseHandler {

    private final Executor workers;

    CommandHandler(MongoBackend backend, ChannelGroup clients, Executor workers) {
        super(backend, clients);
        this.workers = workers;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        workers.execute(() -> {
            try {
                super.channelRead0(context, request);
            } catch (RuntimeException e) {
                context.fireExceptionCaught(e);
            }
        });
    }
}
