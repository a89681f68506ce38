package org.zhengan.runtime.security;

import java.security.Principal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;
import org.zhengan.rules.Actor;
import org.zhengan.rules.District;
import org.zhengan.rules.lifecycle.Access;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import reactor.core.publisher.Mono;

/** Reads who asks from the token: {@code sub}, {@code unit}, {@code district}, {@code roles}. */
public final class Actors {

    private static final String KNOWN = Actors.class.getName();

    private Actors() {}

    /** The caller; a token without a usable district or subject is no identity. */
    public static Mono<Actor> of(ServerRequest request) {
        return request.principal()
                .switchIfEmpty(Mono.error(() -> Problem.of(Kind.UNAUTHENTICATED)))
                .map(Actors::of)
                .doOnNext(actor -> request.attributes().put(KNOWN, actor));
    }

    /** The caller, if he acts for the whole city in one of {@code roles}. */
    public static Mono<Actor> ofTheCity(ServerRequest request, Set<String> roles) {
        return of(request).map(actor -> {
            if (!actor.mayActAs(roles)) {
                throw Problem.of(Kind.ROLE_DENIED);
            } else if (actor.district() != District.CITY) {
                throw Problem.of(Kind.DISTRICT_DENIED);
            }
            return actor;
        });
    }

    /** Who was found to ask in {@code exchange}, if that was asked before. */
    public static Optional<Actor> known(ServerWebExchange exchange) {
        return exchange.getAttributes().get(KNOWN) instanceof Actor actor ? Optional.of(actor) : Optional.empty();
    }

    private static Actor of(Principal principal) {
        if (principal instanceof JwtAuthenticationToken token) {
            return of(token.getToken());
        }
        throw Problem.of(Kind.UNAUTHENTICATED);
    }

    /** The actor that {@code token} speaks for. */
    public static Actor of(Jwt token) {
        var subject = token.getSubject();
        var claimed = token.getClaimAsString("district");
        var district = Arrays.stream(District.values())
                .filter(each -> each.name().equals(claimed))
                .findFirst();
        if (subject == null || district.isEmpty()) {
            throw Problem.of(Kind.UNAUTHENTICATED);
        }
        List<String> roles = token.getClaimAsStringList("roles");
        var unit = token.getClaimAsString("unit");
        var held = new HashSet<>(roles == null ? List.of() : roles);
        held.remove(Actor.SYSTEM);
        held.removeIf(role -> role.endsWith(Access.CONFINED));
        return new Actor(subject, unit == null ? "" : unit, district.get(), held);
    }

    /** Refuses a stranger to the command; he hears so before he hears what is wrong with what he sent. */
    public static void permit(Actor actor, Lifecycle<?, ?> lifecycle, Class<?> command) {
        boolean may = lifecycle.table().stream()
                .filter(row -> row.commandType() == command)
                .anyMatch(row -> actor.mayActAs(row.roles()));
        if (!may) {
            throw Problem.of(Kind.ROLE_DENIED);
        }
    }
}
