package org.zhengan.gateway.webhook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhengan.gateway.problem.Kind;
import org.zhengan.gateway.problem.Problem;
import reactor.core.publisher.Mono;

/** Shows a subscriber what was brought and what was not, and brings it once more. */
@RestController
@RequestMapping("/api/webhooks/{id}/deliveries")
@WithStore
class DeliveryController {

    private static final int LARGEST_PAGE = 500;

    private final Webhooks webhooks;

    DeliveryController(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Operation(summary = "投递记录 · The deliveries of a subscription, latest first")
    @GetMapping
    Mono<Shown.Page<Shown.Parcel>> log(
            @AuthenticationPrincipal @Parameter(hidden = true) Jwt caller,
            @PathVariable String id,
            @RequestParam(required = false) Delivery.@Nullable State state,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw Problem.of(Kind.VALIDATION_FAILED, "limit 应为 1 至 500", "A limit is from 1 to 500");
        }
        var after = cursor == null ? null : LogCursor.read(cursor);
        return webhooks.log(caller, id, state, after, limit + 1).collectList().map(found -> {
            var items = found.subList(0, Math.min(limit, found.size()));
            var next =
                    found.size() > limit ? LogCursor.after(items.get(limit - 1)).write() : null;
            return new Shown.Page<>(items.stream().map(Shown.Parcel::of).toList(), next);
        });
    }

    @Operation(summary = "重新投递 · Bring an event once more")
    @PostMapping("/{delivery}/redeliver")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> redeliver(
            @AuthenticationPrincipal @Parameter(hidden = true) Jwt caller,
            @PathVariable String id,
            @PathVariable String delivery) {
        return webhooks.bringAgain(caller, id, delivery);
    }
}
