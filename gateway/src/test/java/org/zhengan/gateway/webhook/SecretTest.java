package org.zhengan.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The expected signatures were computed with another language's library. */
class SecretTest {

    @Test
    void signsAsStandardWebhooksSay() {
        var secret = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsTheBytesOfChinese() {
        var secret = new Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

        assertThat(secret.sign("msg_郑", 0, "{\"标题\":\"燃气泄漏\"}"))
                .isEqualTo("v1,ba23QFtPbCrquNAdCXUswPFq3Xqyh7rx0u+eBN4FD5Y=");
    }

    @Test
    void isNewEachTimeAndLongEnough() {
        var secret = Secret.fresh().text();

        assertThat(secret).startsWith("whsec_").isNotEqualTo(Secret.fresh().text());
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
    }

    @Test
    void isNotPrinted() {
        var secret = Secret.fresh();

        assertThat(secret.toString()).doesNotContain(secret.text().substring(6));
    }
}
