package org.zhengan.gateway.edge;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;

/** What holds for a connection before there is a request on it. */
@Configuration(proxyBeanMethods = false)
class Connections {

    private static final BareRefusals BARE_REFUSALS = new BareRefusals();

    @Bean
    NettyServerCustomizer guardedConnections(EdgeSettings settings) {
        return server -> server.doOnChannelInit((observer, channel, caller) -> {
            var deadline = new HeaderDeadline(settings.headerTime());
            channel.pipeline()
                    .addBefore(NettyPipeline.HttpCodec, "header-deadline", deadline)
                    .addAfter(NettyPipeline.HttpCodec, "bare-refusals", BARE_REFUSALS)
                    .addAfter(NettyPipeline.HttpCodec, "header-seen", deadline.afterDecoder());
        });
    }
}
