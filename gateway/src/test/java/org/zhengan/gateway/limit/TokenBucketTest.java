package org.zhengan.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenBucketTest {

    private static final long MILLI = 1_000_000;
    private static final Rate TEN_A_SECOND_THREE_AT_ONCE = new Rate(10, 3);

    @ParameterizedTest
    @ValueSource(longs = {0, 5_000_000_000L, Long.MAX_VALUE - 1, -4_000_000_000L})
    void givesABurstAndThenOneTokenForEachInterval(long now) {
        var bucket = new TokenBucket(now);

        assertThat(take(bucket, now)).isZero();
        assertThat(take(bucket, now)).isZero();
        assertThat(take(bucket, now)).isZero();
        assertThat(take(bucket, now)).isEqualTo(100 * MILLI);
        assertThat(take(bucket, now + 100 * MILLI - 1)).isEqualTo(1);
        assertThat(take(bucket, now + 100 * MILLI)).isZero();
        assertThat(take(bucket, now + 100 * MILLI)).isEqualTo(100 * MILLI);
    }

    @Test
    void doesNotSaveUpMoreThanABurst() {
        var bucket = new TokenBucket(0);
        var muchLater = 3_600_000 * MILLI;

        for (var taken = 0; taken < 3; taken++) {
            assertThat(take(bucket, muchLater)).isZero();
        }
        assertThat(take(bucket, muchLater)).isPositive();
    }

    @Test
    void isNotEmptiedFurtherByWhoIsRefused() {
        var bucket = new TokenBucket(0);
        for (var call = 0; call < 1_000; call++) {
            take(bucket, 0);
        }

        assertThat(take(bucket, 100 * MILLI)).isZero();
    }

    private static long take(TokenBucket bucket, long now) {
        return bucket.take(TEN_A_SECOND_THREE_AT_ONCE, now);
    }
}
