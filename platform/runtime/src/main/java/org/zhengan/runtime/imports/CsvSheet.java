package org.zhengan.runtime.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.zhengan.rules.Text;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;

/** Comma-separated text; a byte order mark is skipped, text of another encoding is refused. */
final class CsvSheet {

    private static final ObjectReader LINES = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(2 * Sheet.LONGEST_CELL)
                            .build())
                    .build())
            .build()
            .reader();
    private static final Text ENCODING =
            new Text("文件编码不符，GBK 文件请加 charset=GBK", "the file is of another encoding; for GBK add charset=GBK");
    private static final Text BROKEN = new Text("第 %d 行之后无法读取", "the file cannot be read after row %d");

    private CsvSheet() {}

    static Sheet open(Upload upload) {
        var bytes = upload.bytes();
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        var charset = marked ? StandardCharsets.UTF_8 : upload.charset();
        int start = marked ? 3 : 0;
        var content = new ByteArrayInputStream(bytes, start, bytes.length - start);
        try {
            var cells = LINES.createParser(new InputStreamReader(content, charset.newDecoder()));
            var rows = new Rows(cells);
            return new Sheet(
                    StreamSupport.stream(rows, false).onClose(cells::close),
                    unreadable -> refusal(unreadable, rows.number));
        } catch (JacksonException unreadable) {
            throw refusal(unreadable, 0);
        }
    }

    private static Problem refusal(RuntimeException unreadable, int after) {
        var told = unreadable.getCause() instanceof CharacterCodingException ? ENCODING : BROKEN.with(after);
        return Problem.of(Kind.MALFORMED_BODY, told.zh(), told.en());
    }

    /** Row by row and cell by cell: a row is given up before it takes more memory than a row may. */
    private static final class Rows extends Spliterators.AbstractSpliterator<SheetRow> {

        private final JsonParser cells;
        private int number;

        Rows(JsonParser cells) {
            super(Long.MAX_VALUE, ORDERED);
            this.cells = cells;
        }

        @Override
        public boolean tryAdvance(Consumer<? super SheetRow> action) {
            if (cells.nextToken() == null) {
                return false;
            }
            List<String> row = new ArrayList<>();
            while (cells.nextToken() != JsonToken.END_ARRAY) {
                if (row.size() == Sheet.MOST_COLUMNS) {
                    throw refusal(new IllegalStateException(), number);
                }
                row.add(Objects.requireNonNullElse(cells.getString(), ""));
            }
            action.accept(new SheetRow(++number, row, List.of()));
            return true;
        }
    }
}
