package org.zhengan.runtime.personal;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key ring personal values are sealed under.
 *
 * @param keys    32 random bytes in Base64, by the key's id: small letters, digits and hyphens
 * @param current the id of the key that seals; the others only open what is still under them
 * @param suite   the cipher
 */
@ConfigurationProperties("zhengan.personal")
public record PersonalKeys(
        @DefaultValue Map<String, String> keys, @DefaultValue("") String current, @DefaultValue("AES") Suite suite) {

    /** Names the keys and shows none. */
    @Override
    public String toString() {
        return "PersonalKeys" + keys.keySet() + ", current " + current + ", " + suite;
    }
}
