package org.zhengan.gateway.problem;

import org.springframework.http.HttpStatus;

/** The problems the gateway itself reports; the slug is a promise to callers. */
public enum Kind {
    VALIDATION_FAILED(HttpStatus.BAD_REQUEST, "validation-failed", "请求不符合要求", "The request is not of the form"),
    UNKNOWN_FILTER(HttpStatus.BAD_REQUEST, "unknown-filter", "未知的筛选条件", "Unknown filter"),
    MALFORMED_BODY(HttpStatus.BAD_REQUEST, "malformed-body", "请求体不完整", "Malformed body"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "unauthenticated", "未经身份验证", "Not authenticated"),
    ROLE_DENIED(HttpStatus.FORBIDDEN, "role-denied", "该角色无权操作", "The role may not do this"),
    DISTRICT_DENIED(HttpStatus.FORBIDDEN, "district-denied", "不属于本辖区", "Another district's matter"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "not-found", "没有该资源", "Not found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "不支持该方法", "Method not allowed"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "无法提供所要求的格式", "Not acceptable"),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "too-large", "请求体超过上限", "The body is over the limit"),
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "too-slow", "请求体传输过慢", "The body came too slowly"),
    HEADERS_TOO_LARGE(
            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
            "headers-too-large",
            "请求头超过上限",
            "Too many or too large headers"),
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, "rate-limited", "请求过于频繁", "Too many requests"),
    TOO_MANY_WEBHOOKS(HttpStatus.CONFLICT, "too-many-webhooks", "订阅数已达上限", "No further webhook may be made"),
    TOO_MANY_PENDING(HttpStatus.TOO_MANY_REQUESTS, "too-many-pending", "待投递事件已达上限", "Too many deliveries are pending"),
    IDEMPOTENCY_CONFLICT(
            HttpStatus.CONFLICT, "idempotency-conflict", "幂等键已用于其他请求", "The key was used for another request"),
    ILLEGAL_TRANSITION(HttpStatus.CONFLICT, "illegal-transition", "当前状态不允许", "The state does not allow it"),
    TARGET_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "target-refused", "不能投递到该地址", "No delivery to this address"),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", "不支持该媒体类型", "Unsupported media type"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "defect", "内部错误", "Internal error"),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "服务暂不可用", "The service is away"),
    OVERLOADED(HttpStatus.SERVICE_UNAVAILABLE, "overloaded", "繁忙，请稍后再试", "Busy, try later"),
    SERVICE_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, "service-timeout", "服务响应超时", "The service took too long");

    private final HttpStatus status;
    private final String slug;
    private final String chinese;
    private final String english;

    Kind(HttpStatus status, String slug, String chinese, String english) {
        this.status = status;
        this.slug = slug;
        this.chinese = chinese;
        this.english = english;
    }

    HttpStatus status() {
        return status;
    }

    /** Whether what is still to come of the request would be read for nothing. */
    boolean endsTheConnection() {
        return this == BODY_TOO_LARGE || this == TOO_SLOW || this == HEADERS_TOO_LARGE;
    }

    String type() {
        return "urn:zhengan:problem:" + slug;
    }

    Text title() {
        return new Text(chinese, english);
    }
}
