package org.zhengan.runtime.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Comma-separated text; a byte order mark is skipped, text of another encoding is refused. */
final class CsvSheet implements Sheet {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private final MappingIterator<String[]> lines;
    private int number;

    CsvSheet(Upload upload) {
        var bytes = upload.bytes();
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        var charset = marked ? StandardCharsets.UTF_8 : upload.charset();
        int start = marked ? 3 : 0;
        var text = new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), charset.newDecoder());
        try {
            this.lines = MAPPER.readerFor(String[].class).readValues(text);
        } catch (JacksonException unreadable) {
            throw refusal(unreadable);
        }
    }

    @Override
    public @Nullable SheetRow next() {
        try {
            if (!lines.hasNextValue()) {
                return null;
            }
            number++;
            var cells = Arrays.stream(lines.nextValue())
                    .map(cell -> cell == null ? "" : cell)
                    .toList();
            return new SheetRow(number, cells, List.of());
        } catch (JacksonException unreadable) {
            throw refusal(unreadable);
        }
    }

    @Override
    public void close() {
        lines.close();
    }

    private Problem refusal(JacksonException unreadable) {
        if (unreadable.getCause() instanceof CharacterCodingException) {
            return Problem.of(
                    Kind.MALFORMED_BODY,
                    "文件编码不符，GBK 文件请加 charset=GBK",
                    "the file is of another encoding; for GBK add charset=GBK");
        }
        return Problem.of(
                Kind.MALFORMED_BODY,
                "第 %d 行之后无法读取".formatted(number),
                "the file cannot be read after row %d".formatted(number));
    }
}
