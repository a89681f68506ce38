package org.zhengan.testing.search;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ways in which a value may be written down, each as bytes. */
final class Writings {

    private static final Charset GBK = Charset.forName("GBK");
    private static final int BITS_OF_A_BYTE = 8;
    private static final int BITS_OF_A_DIGIT = 6;
    private static final int BYTES_OF_A_GROUP = 3;

    private Writings() {}

    /** Each way by its name; one that looks like an earlier one is left out. */
    static Map<String, byte[]> of(String value) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("plain", value);
        texts.put("escaped for JSON", escaped(value, "%04x"));
        texts.put("escaped for JSON in capitals", escaped(value, "%04X"));
        var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        texts.put("encoded for an address", encoded);
        texts.put("encoded for an address in small letters", encoded.toLowerCase(Locale.ROOT));
        Map<String, byte[]> writings = new LinkedHashMap<>();
        List<String> known = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (!known.contains(text)) {
                known.add(text);
                writings.put(name, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        writings.put("UTF-16", value.getBytes(StandardCharsets.UTF_16BE));
        writings.put("UTF-16, the low byte first", value.getBytes(StandardCharsets.UTF_16LE));
        if (value.chars().anyMatch(each -> each > Byte.MAX_VALUE)) {
            writings.put("GBK", value.getBytes(GBK));
        }
        for (int before = 0; before < BYTES_OF_A_GROUP; before++) {
            writings.put("Base64 after " + before, base64(value, before, Base64.getEncoder()));
            writings.put("Base64 for an address after " + before, base64(value, before, Base64.getUrlEncoder()));
        }
        return writings;
    }

    private static String escaped(String value, String form) {
        var escaped = new StringBuilder();
        value.chars().forEach(each -> escaped.append("\\u").append(String.format(Locale.ROOT, form, each)));
        return escaped.toString();
    }

    /** As much as the value alone settles, wherever it begins within a longer text that is encoded as a whole. */
    private static byte[] base64(String value, int before, Base64.Encoder encoder) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        var longer = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, longer, before, bytes.length);
        int first = (before * BITS_OF_A_BYTE + BITS_OF_A_DIGIT - 1) / BITS_OF_A_DIGIT;
        int end = longer.length * BITS_OF_A_BYTE / BITS_OF_A_DIGIT;
        return encoder.encodeToString(longer).substring(first, end).getBytes(StandardCharsets.US_ASCII);
    }
}
