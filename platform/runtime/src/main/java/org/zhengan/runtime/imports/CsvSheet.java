package org.zhengan.runtime.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.zhengan.rules.Text;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Comma-separated text; a byte order mark is skipped, text of another encoding is refused. */
final class CsvSheet {

    private static final ObjectReader LINES =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build().readerFor(String[].class);
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
        var number = new AtomicInteger();
        try {
            var lines = LINES.<String[]>readValues(new InputStreamReader(content, charset.newDecoder()));
            var all = StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false);
            var rows = all.map(line -> row(number.incrementAndGet(), line));
            return new Sheet(rows.onClose(lines::close), unreadable -> refusal(unreadable, number.get()));
        } catch (JacksonException unreadable) {
            throw refusal(unreadable, 0);
        }
    }

    private static SheetRow row(int number, String[] line) {
        var cells = Arrays.stream(line).map(cell -> cell == null ? "" : cell).toList();
        return new SheetRow(number, cells, List.of());
    }

    private static Problem refusal(RuntimeException unreadable, int after) {
        var told = unreadable.getCause() instanceof CharacterCodingException ? ENCODING : BROKEN.with(after);
        return Problem.of(Kind.MALFORMED_BODY, told.zh(), told.en());
    }
}
