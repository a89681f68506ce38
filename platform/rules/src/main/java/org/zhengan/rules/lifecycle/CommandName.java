package org.zhengan.rules.lifecycle;

import java.util.Locale;

/** The kebab-case name of a command or a field: {@code MarkFalse} is {@code mark-false}. */
public final class CommandName {

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> command) {
            return kebab(command.getSimpleName());
        }
    };

    private CommandName() {}

    /** The name of a command class. */
    public static String of(Class<?> command) {
        return NAMES.get(command);
    }

    /** {@code camelCase} or {@code PascalCase} as {@code kebab-case}. */
    public static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
