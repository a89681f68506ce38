package org.zhengan.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import org.zhengan.testing.Memory;

/** A small file that would fill the memory, or read another, is refused before it does. */
class BombsTest {

    private static final long UNFOLDED = 1 << 24;
    private static final long MOST_ALLOCATED = 600 << 20;
    private static final int LARGEST_FILE = 4 << 20;

    @Test
    void theSameWorkbookWithoutABombIsRead() {
        assertThat(read(new HandMade().upload())).extracting(SheetRow::cells).containsExactly(List.of("text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"workbooks", "texts"})
    void isRefusedWithinItsMemory(String what, Upload bomb) {
        assertThat(bomb.bytes()).hasSizeLessThan(LARGEST_FILE);
        var refusal = new ArrayList<Throwable>();

        long allocated = Memory.allocatedBy(() -> refusal.add(catchThrowable(() -> read(bomb))));

        assertThat(refusal.get(0)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.kind())
                .isIn(Kind.MALFORMED_BODY, Kind.TOO_LARGE));
        assertThat(allocated).isLessThan(MOST_ALLOCATED);
    }

    static Stream<Arguments> workbooks() {
        return Stream.of(
                bomb("a shared text that is not there", book().cells("<c t=\"s\"><v>2000000000</v></c>")),
                bomb("one beyond the last", book().cells("<c t=\"s\"><v>1</v></c>")),
                bomb("one hidden behind another number", book().cells("<c t=\"s\"><v><v>0</v>999999999</v></c>")),
                bomb("shared texts without end", book().texts("<si/>".repeat((1 << 20) + 1))),
                bomb("long shared texts", book().texts(("<si><t>" + "a".repeat(30_000) + "</t></si>").repeat(200))),
                bomb("a column far to the right", book().cells("<c r=\"ZZZZZZ1\"><v>1</v></c>")),
                bomb("the same in UTF-16", farToTheRightInUtf16()),
                bomb("the same by reference", book().cells("<c r=\"&#90;ZZZZZ1\"><v>1</v></c>")),
                bomb("cells without end", book().cells("<c/>".repeat(16_385))),
                bomb("cells in rows in a row", book().cells(("<row/>" + "<c/>".repeat(10_000)).repeat(2))),
                bomb("rows without end", book().rows("<row/>".repeat((1 << 20) + 1))),
                bomb("a long cell", book().cells("<c t=\"inlineStr\"><is><t>" + "a".repeat(1 << 20) + "</t></is></c>")),
                bomb("a number of many digits", book().cells("<c><v>" + "9".repeat(400_000) + "</v></c>")),
                bomb("a long attribute", book().cells("<c s=\"" + ">".repeat(1 << 20) + "\"/>")),
                bomb("many names", book().rows(numbered(5_000, "<n%d/>"))),
                bomb("names of attributes", book().rows(numbered(5_000, "<x n%d=\"\"/>"))),
                bomb("depth", book().rows("<x>".repeat(300) + "</x>".repeat(300))),
                bomb(
                        "a section of plain text",
                        book().cells("<c t=\"str\"><v><![CDATA[" + "a<".repeat(1 << 20) + "]]></v></c>")),
                bomb(
                        "formulas over everything",
                        book().cells("<c><f t=\"array\" ref=\"A1:XFD1048576\">1</f></c>".repeat(65))),
                bomb("formulas without end", book().rows("<f/>".repeat(100_001))),
                bomb("formats without end", book().styles("<cellXfs>" + "<xf/>".repeat(65_537) + "</cellXfs>")),
                bomb("a long format", book().styles("<numFmt numFmtId=\"9\" formatCode=\"" + "y".repeat(256) + "\"/>")),
                bomb("another file", withType("<!ENTITY e SYSTEM \"file:///etc/hostname\">")),
                bomb("entities of entities", withType(entities())),
                bomb("air", book().part("xl/media/air", " ".repeat((int) UNFOLDED + 1))));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                bomb("cells in csv without end", ",".repeat(1 << 21)),
                bomb("the same over several lines", ",\"\n\"".repeat(1 << 19)),
                bomb("a cell in csv without end", "\"" + "a".repeat(1 << 21)),
                bomb("blank rows in csv", "a\n" + "\n".repeat(1 << 20)));
    }

    private static HandMade book() {
        return new HandMade();
    }

    private static HandMade farToTheRightInUtf16() {
        var sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
                + HandMade.sheet("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>");
        return book().part("xl/worksheets/sheet1.xml", sheet, StandardCharsets.UTF_16);
    }

    private static HandMade withType(String declaration) {
        var sheet = HandMade.sheet("<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>");
        return book().part("xl/worksheets/sheet1.xml", "<!DOCTYPE x [" + declaration + "]>" + sheet);
    }

    /** Each is a thousand of the one before. */
    private static String entities() {
        return "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"" + "&a;".repeat(1_000) + "\"><!ENTITY e \""
                + "&b;".repeat(1_000) + "\">";
    }

    private static String numbered(int count, String form) {
        return IntStream.range(0, count)
                .mapToObj(number -> form.replace("%d", Integer.toString(number)))
                .collect(Collectors.joining());
    }

    private static Arguments bomb(String what, HandMade workbook) {
        return arguments(what, workbook.upload());
    }

    private static Arguments bomb(String what, String csv) {
        return arguments(what, new Upload(csv.getBytes(StandardCharsets.UTF_8), false, StandardCharsets.UTF_8));
    }

    private static List<SheetRow> read(Upload upload) {
        List<SheetRow> rows = new ArrayList<>();
        try (var sheet = Sheet.open(upload, UNFOLDED)) {
            for (var row = sheet.next(); row != null; row = sheet.next()) {
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
