package org.zhengan.runtime.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.zhengan.rules.programme.Element;

/** XML as the suite writes it: UTF-8, everything escaped, what XML cannot hold replaced. */
final class XmlText {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** The document whose root is {@code root}. */
    static byte[] of(Element root) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = WRITERS.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            write(root, writer);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return bytes.toByteArray();
    }

    private static void write(Element element, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(element.name());
        for (var attribute : element.attributes().entrySet()) {
            var value = clean(attribute.getValue());
            if (attribute.getKey().equals("xmlns")) {
                writer.writeDefaultNamespace(value);
            } else {
                writer.writeAttribute(attribute.getKey(), value);
            }
        }
        for (var each : element.content()) {
            if (each instanceof Element child) {
                write(child, writer);
            } else {
                writer.writeCharacters(clean(each.toString()));
            }
        }
        writer.writeEndElement();
    }

    private static String clean(String text) {
        return text.codePoints()
                .map(each -> isText(each) ? each : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What XML 1.0 calls a character. */
    private static boolean isText(int each) {
        return each == '\t'
                || each == '\n'
                || each == '\r'
                || (each >= 0x20 && each <= 0xD7FF)
                || (each >= 0xE000 && each <= 0xFFFD)
                || each >= 0x10000;
    }
}
