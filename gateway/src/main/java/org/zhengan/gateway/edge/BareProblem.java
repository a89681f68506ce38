package org.zhengan.gateway.edge;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The problems of requests that never became one: no path, no language and no trace is known of them. */
final class BareProblem {

    private static final Map<Integer, String> BODIES = Map.of(
            400, body(400, "malformed-request", "请求不是合法的 HTTP · The request is not valid HTTP"),
            408, body(408, "too-slow", "请求头未在规定时间内到达 · The headers did not arrive in time"),
            413, body(413, "too-large", "请求过大 · The request is too large"),
            414, body(414, "path-too-long", "请求地址过长 · The address is too long"),
            431, body(431, "headers-too-large", "请求头过大 · The headers are too large"));

    private BareProblem() {}

    static boolean covers(int status) {
        return BODIES.containsKey(status);
    }

    static byte[] json(int status) {
        return BODIES.getOrDefault(status, "{}").getBytes(StandardCharsets.UTF_8);
    }

    /** The whole answer, for where no encoder can be asked. */
    static byte[] raw(int status) {
        var json = json(status);
        var head = "HTTP/1.1 " + status + " \r\nContent-Type: application/problem+json\r\nConnection: close\r\n"
                + "Content-Length: " + json.length + "\r\n\r\n";
        return (head + new String(json, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static String body(int status, String slug, String title) {
        return "{\"type\":\"urn:zhengan:problem:%s\",\"title\":\"%s\",\"status\":%d}".formatted(slug, title, status);
    }
}
