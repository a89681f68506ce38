package org.zhengan.vaers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads the files of vaccines and of symptoms, ISO-8859-1, and joins their rows by the report's id. */
final class VaersFiles {

    private static final CsvMapper CSV = new CsvMapper();
    private static final int TERMS_PER_ROW = 5;

    private VaersFiles() {}

    /** All reports that name a vaccine, in the order of their ids. */
    static List<VaersReport> read(InputStream vaccines, InputStream symptoms) throws IOException {
        SortedMap<Integer, List<VaccineGiven>> given = new TreeMap<>();
        rows(vaccines, (id, row) -> given.computeIfAbsent(id, unseen -> new ArrayList<>())
                .add(vaccine(row)));
        SortedMap<Integer, List<String>> terms = new TreeMap<>();
        rows(symptoms, (id, row) -> terms.computeIfAbsent(id, unseen -> new ArrayList<>())
                .addAll(terms(row)));
        return given.entrySet().stream()
                .map(each ->
                        new VaersReport(each.getKey(), each.getValue(), terms.getOrDefault(each.getKey(), List.of())))
                .toList();
    }

    /** The excerpt of about a thousand reports that ships with this module. */
    static List<VaersReport> sample() throws IOException {
        try (var vaccines = resource("sample/2014VAERSVAX.csv");
                var symptoms = resource("sample/2014VAERSSYMPTOMS.csv")) {
            return read(vaccines, symptoms);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(VaersFiles.class.getResourceAsStream(name), name);
    }

    private static void rows(InputStream in, BiConsumer<Integer, Map<String, String>> each) throws IOException {
        try (Reader reader = new InputStreamReader(in, StandardCharsets.ISO_8859_1);
                var rows = CSV.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .<Map<String, String>>readValues(reader)) {
            while (rows.hasNext()) {
                var row = rows.next();
                each.accept(Integer.valueOf(cell(row, "VAERS_ID")), row);
            }
        }
    }

    private static VaccineGiven vaccine(Map<String, String> row) {
        return new VaccineGiven(
                cell(row, "VAX_TYPE"), cell(row, "VAX_MANU"), new Lot(cell(row, "VAX_LOT")), cell(row, "VAX_NAME"));
    }

    private static List<String> terms(Map<String, String> row) {
        List<String> terms = new ArrayList<>();
        for (int place = 1; place <= TERMS_PER_ROW; place++) {
            var term = cell(row, "SYMPTOM" + place);
            if (!term.isEmpty()) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static String cell(Map<String, String> row, String name) {
        return row.getOrDefault(name, "").strip();
    }
}
