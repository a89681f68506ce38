package org.zhengan.runtime.problem;

import org.zhengan.rules.Text;

/** The kinds of refusal; {@code type} is {@code urn:zhengan:problem:<slug>}. Adding one is an API change. */
public enum Kind {
    VALIDATION_FAILED(400, "validation-failed", "请求内容有误", "The request is not of the form"),
    UNKNOWN_FILTER(400, "unknown-filter", "未知的查询条件", "Unknown filter"),
    MALFORMED_BODY(400, "malformed-body", "请求体无法解析", "The body cannot be read"),
    UNAUTHENTICATED(401, "unauthenticated", "未登录或令牌无效", "No valid token"),
    ROLE_DENIED(403, "role-denied", "角色无权执行", "The role may not"),
    DISTRICT_DENIED(403, "district-denied", "无权处理其他辖区", "The district is another's"),
    JURISDICTION_DENIED(403, "jurisdiction-denied", "不属本单位职权，无权处理", "It is another unit's or body's to do"),
    NOT_FOUND(404, "not-found", "未找到", "Not found"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "不支持的方法", "Method not allowed"),
    ILLEGAL_TRANSITION(409, "illegal-transition", "当前状态不允许该操作", "The state does not allow it"),
    DUPLICATE(409, "duplicate", "已存在", "It exists already"),
    IDEMPOTENCY_CONFLICT(409, "idempotency-conflict", "幂等键已用于其他请求", "The key was used for another request"),
    VERSION_CONFLICT(412, "version-conflict", "版本已变更", "The version has changed"),
    TOO_LARGE(413, "too-large", "请求体过大", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "不支持的内容类型", "Unsupported media type"),
    RULE_REFUSED(422, "rule-refused", "规则不允许", "A rule forbids it"),
    PRECONDITION_REQUIRED(428, "precondition-required", "须以 If-Match 给出版本", "If-Match must give the version"),
    TOO_MANY_REQUESTS(429, "too-many-requests", "请求过多", "Too many requests"),
    DEFECT(500, "defect", "内部错误", "A fault of ours"),
    UNAVAILABLE(503, "unavailable", "服务暂不可用", "For the time being not available");

    private final int status;
    private final String slug;
    private final Text title;

    Kind(int status, String slug, String zh, String en) {
        this.status = status;
        this.slug = slug;
        this.title = new Text(zh, en);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The stable identifier. */
    public String type() {
        return "urn:zhengan:problem:" + slug;
    }

    /** The last part of {@link #type}. */
    public String slug() {
        return slug;
    }

    /** The title, for people. */
    public Text title() {
        return title;
    }
}
