package org.zhengan.standalone.token;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengan.rules.District;

/** What {@code deploy/token} runs: prints one token on standard output. */
public final class TokenCommand {

    private static final String USAGE =
            """
            deploy/token --roles A,B [--district CITY] [--unit X] [--subject s] [--hours 12]
              --roles     what the bearer may do; ADMIN with district CITY may do everything
              --district  CITY or one of %s
              --unit      department or enterprise
              --subject   who it is
              --hours     how long the token is good
            ZHENGAN_DATA names the data folder of the suite that is to accept it."""
                    .formatted(Arrays.toString(District.values()));

    private static final Set<String> OPTIONS = Set.of("roles", "district", "unit", "subject", "hours");

    private TokenCommand() {}

    /** Prints a token, or what is wrong with the options. The first argument is the key folder. */
    public static void main(String[] arguments) {
        var keys = Path.of(arguments[0]);
        try {
            var options = options(List.of(arguments).subList(1, arguments.length));
            var validFor = Duration.ofHours(Long.parseLong(options.getOrDefault("hours", "12")));
            var token = DevelopmentSigner.in(keys)
                    .token(bearer(options), Clock.systemUTC().instant(), validFor);
            System.out.println(token);
        } catch (IllegalArgumentException unusable) {
            System.err.println(unusable.getMessage());
            System.err.println(USAGE);
            System.exit(2);
        }
    }

    private static Map<String, String> options(List<String> arguments) {
        var options = new HashMap<String, String>();
        for (var index = 0; index < arguments.size(); index += 2) {
            var name = arguments.get(index).replaceFirst("^--", "");
            if (!OPTIONS.contains(name) || index + 1 == arguments.size()) {
                throw new IllegalArgumentException("not an option with a value: " + arguments.get(index));
            }
            options.put(name, arguments.get(index + 1));
        }
        return options;
    }

    private static Bearer bearer(Map<String, String> options) {
        var roles = options.get("roles");
        if (roles == null) {
            throw new IllegalArgumentException("--roles is missing");
        }
        return new Bearer(
                options.getOrDefault("subject", "demo"),
                options.getOrDefault("unit", "demo"),
                district(options.get("district")),
                Arrays.stream(roles.split(",")).map(String::strip).toList());
    }

    private static String district(@Nullable String name) {
        if (name == null) {
            return District.CITY.name();
        }
        return Arrays.stream(District.values())
                .map(District::name)
                .filter(name::equals)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a district: " + name));
    }
}
