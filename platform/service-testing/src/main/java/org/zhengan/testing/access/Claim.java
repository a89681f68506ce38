package org.zhengan.testing.access;

import org.zhengan.rules.District;

/**
 * Whose a thing is, or is said to be by who sends something about it.
 *
 * @param unit of the enterprise, institution or group of devices
 */
public record Claim(District district, String unit) {}
