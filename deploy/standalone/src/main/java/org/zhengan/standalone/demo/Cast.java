package org.zhengan.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.zhengan.standalone.token.Bearer;
import org.zhengan.standalone.token.DevelopmentSigner;

/**
 * Who plays: each with a token that allows just his part.
 *
 * @param gateway where they call
 * @param signer who signs their tokens
 * @param now when the tokens begin
 * @param people whom they report about
 */
public record Cast(String gateway, DevelopmentSigner signer, Instant now, People people) {

    /** The unit of the enterprise and of its sensors. */
    static final String GAS_ENTERPRISE = "zz-gas";

    private static final Duration PLAY = Duration.ofHours(2);

    Caller sensor() {
        return caller(new Bearer("sensor-net", GAS_ENTERPRISE, "JINSHUI", List.of("DEVICE")));
    }

    Caller gasEnterprise() {
        return caller(new Bearer("duty-desk", GAS_ENTERPRISE, "JINSHUI", List.of("GAS_ENTERPRISE")));
    }

    Caller fireAgency() {
        return caller(new Bearer("fire-119", "jinshui-brigade", "JINSHUI", List.of("FIRE_AGENCY")));
    }

    /** Sees all districts. */
    public Caller cityWatch() {
        return caller(new Bearer("city-watch", "emergency-office", "CITY", List.of("GOVERNMENT")));
    }

    /** Reports for the whole city. */
    public Caller cdc() {
        return caller(new Bearer("city-cdc", "cdc", "CITY", List.of("CDC")));
    }

    private Caller caller(Bearer bearer) {
        return new Caller(gateway, signer.token(bearer, now, PLAY));
    }
}
