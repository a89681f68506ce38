package org.zhengan.runtime.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, as no spreadsheet would write it. */
final class HandMade {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** One whose only sheet has one cell, {@code text}, kept as a shared text. */
    HandMade() {
        part(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="%1$ssharedStrings+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/></Types>"""
                        .formatted(TYPE));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"one\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                        .formatted(MAIN, OFFICE));
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        styles("<cellXfs><xf numFmtId=\"0\"/></cellXfs>");
        texts("<si><t>text</t></si>");
        cells("<c r=\"A1\" t=\"s\"><v>0</v></c>");
    }

    HandMade part(String name, String xml) {
        return part(name, xml, StandardCharsets.UTF_8);
    }

    HandMade part(String name, String xml, Charset charset) {
        parts.put(name, xml.getBytes(charset));
        return this;
    }

    HandMade cells(String cells) {
        return rows("<row r=\"1\">" + cells + "</row>");
    }

    HandMade rows(String rows) {
        return part("xl/worksheets/sheet1.xml", sheet(rows));
    }

    HandMade texts(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, items));
    }

    HandMade styles(String styles) {
        return part("xl/styles.xml", "<styleSheet xmlns=\"%s\">%s</styleSheet>".formatted(MAIN, styles));
    }

    static String sheet(String rows) {
        return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
    }

    Upload upload() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new Upload(bytes.toByteArray(), true, StandardCharsets.UTF_8);
    }
}
