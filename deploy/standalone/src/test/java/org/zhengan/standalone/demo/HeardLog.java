package org.zhengan.standalone.demo;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes down everything that is logged, at levels nobody runs with, the addresses of all requests among it. */
final class HeardLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Map<String, Level> LEVELS = Map.of(
            "org.zhengan", Level.TRACE,
            "org.springframework.web", Level.TRACE,
            "org.springframework.http", Level.TRACE,
            "org.springframework.security", Level.DEBUG,
            "org.springframework.cloud.gateway", Level.DEBUG,
            "org.mongodb.driver.protocol.command", Level.DEBUG);

    private final LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    /** Listens from now on. */
    static HeardLog listening() {
        var log = new HeardLog();
        log.setContext(log.logging);
        log.start();
        log.logging.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(log);
        LEVELS.forEach((name, level) -> log.logging.getLogger(name).setLevel(level));
        return log;
    }

    /** All so far. */
    Collection<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    protected void append(ILoggingEvent event) {
        heard.add(event.getFormattedMessage()
                + event.getMDCPropertyMap()
                + event.getKeyValuePairs()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy())));
    }

    @Override
    public void close() {
        LEVELS.keySet().forEach(name -> logging.getLogger(name).setLevel(null));
        logging.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(this);
    }
}
