package org.zhengan.gateway.webhook;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The gateway's own database. Its client is asked for here, because without a store there must be none. */
@Configuration(proxyBeanMethods = false)
@Import(MongoReactiveAutoConfiguration.class)
@WithStore
class WebhookParts {

    @Bean
    MongoDatabase ownDatabase(MongoClient client, @Value("${spring.mongodb.database:gateway}") String name) {
        return client.getDatabase(name);
    }
}
