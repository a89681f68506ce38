package org.zhengan.testing.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlesTest {

    private static final String NAME = "欧阳牡丹";
    private static final String ID = "410102199003071230";
    private static final Needles NEEDLES = Needles.of(List.of(NAME, ID));

    @ParameterizedTest
    @MethodSource("written")
    void findsAValueHoweverItIsWritten(byte[] written) {
        assertThat(NEEDLES.in(written)).isNotEmpty();
    }

    static Stream<byte[]> written() {
        var utf8 = StandardCharsets.UTF_8;
        var texts = Stream.of(
                        "{\"name\":\"欧阳牡丹\"}",
                        "\\u6b27\\u9633\\u7261\\u4e39",
                        "{\"n\":\"\\u6B27\\u9633\\u7261\\u4E39\"}",
                        "/x?name=%E6%AC%A7%E9%98%B3%E7%89%A1%E4%B8%B9&y=1",
                        "/x?name=%e6%ac%a7%e9%98%b3%e7%89%a1%e4%b8%b9",
                        "id:410102199003071230;")
                .map(text -> text.getBytes(utf8));
        var encoded = Stream.of("", "x", "xx", "xxx")
                .flatMap(before -> Stream.of(NAME, ID).map(value -> (before + value + before + "!").getBytes(utf8)))
                .flatMap(all -> Stream.of(
                        Base64.getEncoder().encode(all),
                        Base64.getUrlEncoder().withoutPadding().encode(all)));
        var others = Stream.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("GBK"))
                .flatMap(each -> Stream.of(NAME.getBytes(each), ("a" + ID).getBytes(each)));
        return Stream.of(texts, encoded, others).flatMap(each -> each);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "欧阳*", "欧阳牡", "4101**********1230", "41010219900307123", "歐陽牡丹"})
    void takesNothingElseForIt(String text) {
        assertThat(NEEDLES.in(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, (1 << 20) - 12, (1 << 20) - 1, 1 << 20, (1 << 21) + 7})
    void findsItWhereverItStandsInSomethingLong(int at) {
        var noise = new byte[(1 << 21) + 64];
        new Random(at).nextBytes(noise);
        var value = NAME.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(value, 0, noise, at, value.length);

        assertThat(NEEDLES.in(noise)).containsExactly(NAME + " plain");
    }

    @Test
    void refusesAValueThatChanceWouldWrite() {
        assertThatThrownBy(() -> Needles.of(List.of("张三"))).hasMessageContaining("too short");
    }
}
