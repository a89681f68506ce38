package org.zhengan.testing.planted.spring;

import org.junit.jupiter.api.Tag;

/** Knows a framework. */
@Tag("planted")
record KnowsTheTestFramework(String value) {}
