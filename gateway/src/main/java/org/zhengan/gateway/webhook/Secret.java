package org.zhengan.gateway.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a subscriber recognises our messages by, as Standard Webhooks write it.
 *
 * @param text {@code whsec_} and the key in Base64
 */
record Secret(String text) {

    private static final String MARK = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret fresh() {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new Secret(MARK + Base64.getEncoder().encodeToString(key));
    }

    /** The signature of one message, as it stands in {@code webhook-signature}. */
    String sign(String id, long timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(MARK.length())), "HmacSHA256"));
            var signed = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException defect) {
            throw new IllegalStateException("this machine cannot sign", defect);
        }
    }

    /** Not the secret: records like to be printed. */
    @Override
    public String toString() {
        return MARK + "…";
    }
}
