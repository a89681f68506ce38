package org.zhengan.runtime.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;

/**
 * What the parts of a workbook may hold: as much as a spreadsheet can. The reader keeps shared texts, formats, formulas
 * and one row in memory, believes a cell's address, and fills up to whichever shared text a cell asks for.
 */
final class XlsxLimits {

    private static final Set<String> ENCODINGS = Set.of("UTF-8", "US-ASCII");
    private static final Set<String> KEPT = Set.of("xf", "numFmt", "sheet", "Relationship", "Override");
    private static final Set<String> NEVER_NESTED = Set.of("row", "c", "v", "si");
    private static final int MOST_KEPT = 65_536;
    private static final int MOST_TEXTS = 1 << 20;
    private static final int MOST_FORMULAS = 100_000;
    private static final int MOST_SPANNING = 64;
    private static final int MOST_NAMES = 4_096;
    private static final int MOST_NAMESPACES = 64;
    private static final int DEEPEST = 256;
    private static final int LONGEST_FORMAT = 255;
    private static final int MOST_DIGITS = 7;
    private static final int MOST_LETTERS = 3;

    private final long mostText;
    private final Set<String> names = new HashSet<>();
    private final StringBuilder asked = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean asksForText;
    private int kept;
    private int formulas;
    private int spanning;
    private int texts;
    private int mostTexts;
    private int highestAsked = -1;
    private int cells;
    private int inCell;
    private long inTexts;

    XlsxLimits(long mostText) {
        this.mostText = mostText;
    }

    /** A part begins; in other encodings a tag could look like text to us and like a tag to the parser. */
    void begin(@Nullable String encoding) {
        require(encoding == null || ENCODINGS.contains(encoding));
        open.clear();
        texts = 0;
    }

    /** Takes what the parser came to. */
    void take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml, xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> characters(xml);
            // the parser would hold it whole, however long; nobody writes cells so
            case XMLStreamConstants.CDATA, XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                require(false);
            default -> {}
        }
    }

    /** All parts were seen: no cell may ask for a shared text that is not there. */
    void close() {
        require(highestAsked < mostTexts);
    }

    private void start(XMLStreamReader xml, String name) {
        require(open.size() < DEEPEST && xml.getNamespaceCount() <= MOST_NAMESPACES);
        require(!NEVER_NESTED.contains(name) || !open.contains(name));
        open.push(name);
        names(xml, name);
        bounded(!KEPT.contains(name) || ++kept <= MOST_KEPT);
        switch (name) {
            case "row" -> cells = 0;
            case "c" -> cell(xml.getAttributeValue(null, "r"), xml.getAttributeValue(null, "t"));
            case "v" -> asked.setLength(0);
            case "f" -> formula(xml.getAttributeValue(null, "t"));
            case "si" -> {
                inCell = 0;
                bounded(++texts <= MOST_TEXTS);
                mostTexts = Math.max(mostTexts, texts);
            }
            case "numFmt" ->
                require(Objects.requireNonNullElse(xml.getAttributeValue(null, "formatCode"), "")
                                .length()
                        <= LONGEST_FORMAT);
            default -> {}
        }
    }

    /** The parser keeps every name it has met. */
    private void names(XMLStreamReader xml, String name) {
        names.add(name);
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            names.add(String.valueOf(xml.getNamespacePrefix(i)));
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        require(names.size() <= MOST_NAMES);
    }

    private void cell(@Nullable String at, @Nullable String type) {
        inCell = 0;
        asksForText = "s".equals(type);
        require(++cells <= Sheet.MOST_COLUMNS && (at == null || isAddress(at)));
    }

    private static boolean isAddress(String at) {
        int letters = 0;
        while (letters < at.length() && at.charAt(letters) >= 'A' && at.charAt(letters) <= 'Z') {
            letters++;
        }
        int digits = at.length() - letters;
        return letters > 0 && letters <= MOST_LETTERS && digits > 0 && digits <= MOST_DIGITS;
    }

    private void formula(@Nullable String kind) {
        bounded(++formulas <= MOST_FORMULAS);
        // each of these is looked through for every cell that follows
        bounded(!"array".equals(kind) || ++spanning <= MOST_SPANNING);
    }

    private void characters(XMLStreamReader xml) {
        if (open.contains("c") || open.contains("si")) {
            // a text beside its formula or its reading
            inCell += xml.getTextLength();
            require(inCell <= 2 * Sheet.LONGEST_CELL);
        }
        if (open.contains("si")) {
            inTexts += xml.getTextLength();
            bounded(inTexts <= mostText);
        }
        if (asksForText && open.contains("v")) {
            asked.append(xml.getText());
        }
    }

    private void end() {
        var name = open.pop();
        if (name.equals("v") && asksForText && asked.length() > 0) {
            require(asked.length() <= MOST_DIGITS && asked.chars().allMatch(each -> each >= '0' && each <= '9'));
            highestAsked = Math.max(highestAsked, Integer.parseInt(asked.toString()));
        } else if (name.equals("c")) {
            asksForText = false;
        }
    }

    private static void require(boolean asSpreadsheetsAre) {
        if (!asSpreadsheetsAre) {
            throw XlsxSheet.malformed();
        }
    }

    private static void bounded(boolean small) {
        if (!small) {
            throw Problem.of(Kind.TOO_LARGE);
        }
    }
}
