package org.zhengan.gateway.webhook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Marks what is there only when the gateway was given a store: without one it has no webhooks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(WithStore.Given.class)
@interface WithStore {

    /** Whether there is a store. */
    class Given implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata marked) {
            return StringUtils.hasText(context.getEnvironment().getProperty("spring.mongodb.uri"));
        }
    }
}
