package org.zhengan.bench;

/** What is measured: one row of the table each. */
enum Subject {
    INSERT("store: insert, 64 clients"),
    UPDATE("store: conditional update, 64 clients"),
    PULL("store: $pull, 64 clients"),
    PRODUCE("Kafka: produce to consume, acks=all"),
    PRODUCE_HALF("Kafka: at half its load"),
    PRODUCE_PACED("Kafka: at the rate of half the creates"),
    BARE_CREATE("bare handler, bytes of a create, 64 clients"),
    BARE_GRADE("bare handler, bytes of a grade, 64 clients"),
    GRADE("evaluation grade, 64 clients"),
    DIRECT_1("durable create, 1 client"),
    DIRECT_4("durable create, 4 clients"),
    DIRECT_64("durable create, 64 clients"),
    GATEWAY_1("durable create through the gateway, 1 client"),
    GATEWAY_4("durable create through the gateway, 4 clients"),
    GATEWAY_64("durable create through the gateway, 64 clients"),
    EVENT_HALF("create to consumer, half load"),
    EVENT_FULL("create to consumer, saturated"),
    LIST_SMALL("list page, smallest ledger"),
    LIST_MIDDLE("list page, middle ledger"),
    LIST_LARGE("list page, largest ledger"),
    START("suite, second start"),
    AFTER_LOAD("suite, after the load");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
