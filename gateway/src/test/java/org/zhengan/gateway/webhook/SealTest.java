package org.zhengan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String OTHER_KEY =
            Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());

    @Test
    void closesASecretDifferentlyEachTimeAndOpensItAgain() {
        var seal = seal(KEY);

        var closed = seal.close("whsec_abc");

        assertThat(closed).doesNotContain("whsec_abc").isNotEqualTo(seal.close("whsec_abc"));
        assertThat(seal(KEY).open(closed)).isEqualTo("whsec_abc");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void isNotThereWithoutAKey(@Nullable String key) {
        assertThatThrownBy(() -> seal(key)).hasMessageContaining("ZHENGAN_GATEWAY_WEBHOOKS_KEY");
    }

    @Test
    void opensNothingThatWasNotClosed() {
        assertThat(Seal.isClosed("whsec_abc")).isFalse();
        assertThat(Seal.isClosed(seal(KEY).close("whsec_abc"))).isTrue();
        assertThatThrownBy(() -> seal(KEY).open("whsec_abc")).hasMessageContaining("not sealed");
    }

    @Test
    void doesNotOpenWithoutTheKeyItWasClosedWith() {
        var closed = seal(KEY).close("whsec_abc");

        assertThatThrownBy(() -> seal(OTHER_KEY).open(closed)).hasMessageContaining("does not fit");
    }

    @Test
    void takesOnlyAKeyOfTheRightLength() {
        assertThatThrownBy(() -> seal("AAAA")).hasMessageContaining("3 bytes, not 32");
    }

    private static Seal seal(@Nullable String key) {
        var any = Duration.ofSeconds(1);
        return new Seal(new WebhookSettings(false, 1, 1, 1, any, List.of(any), any, any, key));
    }
}
