package org.zhengan.gateway.catalogue;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.LinkedHashSet;
import java.util.TreeMap;
import org.springdoc.core.properties.AbstractSwaggerUiConfigProperties.SwaggerUrl;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhengan.gateway.GatewaySettings;

/** One Swagger UI over the descriptions of all services and of the gateway itself. */
@Configuration(proxyBeanMethods = false)
class SwaggerPages {

    @Bean
    SmartInitializingSingleton pagesOfAllServices(SwaggerUiConfigProperties pages, GatewaySettings settings) {
        return () -> {
            var urls = new LinkedHashSet<SwaggerUrl>();
            new TreeMap<>(settings.services()).forEach((name, service) -> {
                for (var context : service.contexts()) {
                    urls.add(new SwaggerUrl(context, "/api/" + context + "/openapi.json", service.titleOr(name)));
                }
            });
            urls.add(new SwaggerUrl("gateway", "/v3/api-docs", "网关 · Gateway"));
            pages.setUrls(urls);
        };
    }

    @Bean
    OpenAPI ownDescription() {
        return new OpenAPI()
                .info(new Info().title("郑安网关 · Zheng'an gateway").version("1"))
                .addServersItem(new Server().url("/"))
                .schemaRequirement(
                        "token",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"));
    }
}
