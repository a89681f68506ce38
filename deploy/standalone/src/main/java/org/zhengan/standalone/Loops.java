package org.zhengan.standalone;

import com.mongodb.connection.TransportSettings;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;

/**
 * The event loops all contexts share. By default a context ends those of the whole process with itself, and the contexts
 * that end later wait for loops that are gone.
 */
final class Loops implements AutoCloseable {

    private static final int CONNECTIONS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final LoopResources loops = LoopResources.create("zhengan");
    private final ConnectionProvider connections = ConnectionProvider.create("zhengan", CONNECTIONS);

    void lendTo(SpringApplication application) {
        application.addInitializers(context -> {
            if (context instanceof GenericApplicationContext registry) {
                registry.registerBean(ReactorResourceFactory.class, this::resources);
                registry.registerBean(MongoClientSettingsBuilderCustomizer.class, this::store);
            }
        });
    }

    /** The driver's answers come where requests are served, not on threads that hand them over. */
    private MongoClientSettingsBuilderCustomizer store() {
        EventLoopGroup clients = loops.onClient(true);
        var transport = TransportSettings.nettyBuilder()
                .eventLoopGroup(clients)
                .socketChannelClass(loops.onChannelClass(SocketChannel.class, clients))
                .build();
        return settings -> settings.transportSettings(transport);
    }

    private ReactorResourceFactory resources() {
        var resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        resources.setLoopResources(loops);
        resources.setConnectionProvider(connections);
        return resources;
    }

    @Override
    public void close() {
        connections.disposeLater().block(PATIENCE);
        loops.disposeLater(Duration.ZERO, PATIENCE).block(PATIENCE.multipliedBy(2));
    }
}
