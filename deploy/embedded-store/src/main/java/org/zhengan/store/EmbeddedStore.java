package org.zhengan.store;

import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MongoDB-compatible server on the loopback interface that keeps its data in one folder. */
public final class EmbeddedStore implements AutoCloseable {

    /** Commands that may wait at a time: for the disk, for their turn or in a long scan. */
    private static final int WORKERS = 256;

    private static final int LOOPS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);

    private final Storage storage;
    private final StoreBackend backend;
    private final EventLoopGroup loops = new MultiThreadIoEventLoopGroup(
            LOOPS, new DefaultThreadFactory("embedded-store-io", true), NioIoHandler.newFactory());
    private final ExecutorService workers =
            Executors.newFixedThreadPool(WORKERS, new DefaultThreadFactory("embedded-store", true));
    private final ChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Channel listening;

    private EmbeddedStore(Storage storage, int port) {
        this.storage = storage;
        this.backend = new StoreBackend(storage, Clock.systemUTC());
        this.listening = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 1024)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new Connection())
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .syncUninterruptibly()
                .channel();
    }

    /**
     * Opens the data of a folder, which is made if it is not there, and takes back what was acknowledged before a crash.
     *
     * @param port where to listen on the loopback interface; 0 for any free port
     */
    public static EmbeddedStore open(Path folder, int port) {
        return new EmbeddedStore(Storage.open(folder), port);
    }

    /** The same server with pages in memory and no journal, for tests. */
    public static EmbeddedStore inMemory() {
        return new EmbeddedStore(Storage.inMemory(), 0);
    }

    /** The port on which it listens. */
    public int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /** How a driver reaches it. */
    public String connectionString() {
        return "mongodb://127.0.0.1:" + port() + "/?retryWrites=false&directConnection=true";
    }

    StoreBackend backend() {
        return backend;
    }

    Storage storage() {
        return storage;
    }

    /** Ends all connections and saves the pages; a later start has nothing to take back. */
    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        clients.close().syncUninterruptibly();
        workers.shutdown();
        awaitWorkers();
        loops.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
        backend.close();
    }

    private void awaitWorkers() {
        try {
            // never interrupted: an interrupt would close the journal under whoever writes it
            if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("closing while commands are still running");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reading and writing bytes is the loops' work, commands are the workers', so that none waits for another's. */
    private final class Connection extends ChannelInitializer<SocketChannel> {

        @Override
        protected void initChannel(SocketChannel channel) {
            channel.pipeline()
                    .addLast(new MongoWireReplyEncoder())
                    .addLast(new MongoWireMessageEncoder())
                    .addLast(new MongoWireProtocolHandler())
                    .addLast(new CommandHandler(backend, clients, workers))
                    .addLast(new MongoExceptionHandler());
        }
    }
}
