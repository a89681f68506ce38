package org.zhengan.standalone.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.metadata.storage.FormatterException;

/** The broker's folder, which Kafka wants formatted before its first start and never again. */
final class BrokerFolder {

    private BrokerFolder() {}

    static void formatOnce(BrokerSettings settings) {
        if (Files.exists(settings.folder().resolve("meta.properties"))) {
            return;
        }
        try {
            new Formatter()
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(settings.folder().toString())
                    .addDirectory(settings.folder().toString())
                    .setIgnoreFormatted(true)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (FormatterException refused) {
            throw new IllegalStateException("the broker's folder cannot be formatted: " + settings.folder(), refused);
        } catch (Exception failed) {
            throw new IllegalStateException("formatting the broker's folder failed: " + settings.folder(), failed);
        }
    }
}
