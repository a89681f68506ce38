package org.zhengan.testing;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of Markdown tables. */
final class Markdown {

    private Markdown() {}

    static String row(String... cells) {
        return Stream.of(cells).map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", "<br>");
    }
}
