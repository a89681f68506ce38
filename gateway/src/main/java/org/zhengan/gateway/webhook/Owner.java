package org.zhengan.gateway.webhook;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who a subscription belongs to, as the token said when it was made.
 *
 * @param subject the token's subject
 * @param unit its department or enterprise, if any
 * @param district its district
 * @param roles its roles
 */
record Owner(String subject, @Nullable String unit, String district, List<String> roles) {

    static Owner of(Jwt caller, String subject, String district) {
        var roles = caller.getClaimAsStringList("roles");
        return new Owner(subject, caller.getClaimAsString("unit"), district, roles == null ? List.of() : roles);
    }

    Document document() {
        return new Document("subject", subject)
                .append("unit", unit)
                .append("district", district)
                .append("roles", roles);
    }

    static Owner read(Document stored) {
        return new Owner(
                stored.getString("subject"),
                stored.getString("unit"),
                stored.getString("district"),
                stored.getList("roles", String.class));
    }
}
