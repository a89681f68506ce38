package org.zhengan.gateway.webhook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Lets a caller say where events shall be brought. */
@RestController
@RequestMapping("/api/webhooks")
@WithStore
class WebhookController {

    private final Webhooks webhooks;

    WebhookController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Operation(summary = "订阅 · Subscribe an address to events; the secret is shown this once")
    @PostMapping
    Mono<ResponseEntity<Shown.Webhook>> make(
            @AuthenticationPrincipal @Parameter(hidden = true) Jwt caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody WebhookWish wish) {
        return webhooks.make(caller, wish, key).map(made -> {
            var answer = ResponseEntity.created(
                    URI.create("/api/webhooks/" + made.subscription().id()));
            if (made.replayed()) {
                answer.header("Idempotent-Replayed", "true");
            }
            return answer.body(Shown.Webhook.withSecret(made.subscription()));
        });
    }

    @Operation(summary = "订阅列表 · The caller's subscriptions")
    @GetMapping
    Mono<Shown.Page<Shown.Webhook>> list(@AuthenticationPrincipal @Parameter(hidden = true) Jwt caller) {
        return webhooks.of(caller).map(Shown.Webhook::of).collectList().map(items -> new Shown.Page<>(items, null));
    }

    @Operation(summary = "订阅详情 · One subscription")
    @GetMapping("/{id}")
    Mono<Shown.Webhook> get(@AuthenticationPrincipal @Parameter(hidden = true) Jwt caller, @PathVariable String id) {
        return webhooks.find(caller, id).map(Shown.Webhook::of);
    }

    @Operation(summary = "取消订阅 · End a subscription and forget its deliveries")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(@AuthenticationPrincipal @Parameter(hidden = true) Jwt caller, @PathVariable String id) {
        return webhooks.end(caller, id);
    }
}
