package org.zhengan.standalone.demo;

import brave.handler.MutableSpan;
import brave.handler.SpanHandler;
import brave.propagation.TraceContext;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Takes down every span of every context of this JVM, as whoever collects traces would be sent it. */
@AutoConfiguration
@ConditionalOnClass(SpanHandler.class)
class HeardSpans {

    private static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();

    /** All so far: names and tags. */
    static Collection<String> heard() {
        return List.copyOf(HEARD);
    }

    @Bean
    SpanHandler heardSpan() {
        return new SpanHandler() {
            @Override
            public boolean end(TraceContext context, MutableSpan span, Cause cause) {
                return HEARD.add(span.toString());
            }
        };
    }
}
