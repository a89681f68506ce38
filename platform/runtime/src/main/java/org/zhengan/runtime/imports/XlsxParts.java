package org.zhengan.runtime.imports;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.zhengan.runtime.problem.Kind;
import org.zhengan.runtime.problem.Problem;

/**
 * The parts of a workbook, each read to its end before anything in it is trusted: with the parser that reads them again,
 * so that it sees what that will see. What is no XML is only unfolded.
 */
final class XlsxParts {

    private static final XMLInputFactory XML = factory();

    private XlsxParts() {}

    /**
     * Refuses a file that unfolds to more than {@code mostBytes}, holds more than {@code mostText} characters of shared
     * texts, or would otherwise take memory without bound.
     */
    static void check(byte[] bytes, long mostBytes, long mostText) throws IOException {
        var channel = new SeekableInMemoryByteChannel(bytes);
        var limits = new XlsxLimits(mostText);
        long left = mostBytes;
        try (var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                try (var unfolded = new Unfolding(zip.getInputStream(entries.nextElement()), left)) {
                    read(unfolded, limits);
                    unfolded.isXml = false;
                    unfolded.transferTo(OutputStream.nullOutputStream());
                    left = unfolded.left;
                }
            }
        }
        limits.close();
    }

    private static void read(InputStream content, XlsxLimits limits) {
        try {
            var xml = XML.createXMLStreamReader(content);
            limits.begin(xml.getEncoding());
            while (xml.hasNext()) {
                limits.take(xml, xml.next());
            }
        } catch (XMLStreamException noXml) {
            // Whoever reads it as XML comes no further either: what there is to see was looked at.
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Counts what comes out of an entry, and in XML what comes between two tags: that much a parser holds at once. */
    private static final class Unfolding extends FilterInputStream {

        /** The longest cell, written as references to characters. */
        private static final int LONGEST = 512 * 1024;

        private long left;
        private int sinceTag;
        private boolean isXml = true;

        Unfolding(InputStream entry, long left) {
            super(entry);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw Problem.of(Kind.TOO_LARGE);
            }
            for (int i = from; isXml && i < from + read; i++) {
                sinceTag = into[i] == '<' ? 0 : sinceTag + 1;
                if (sinceTag > LONGEST) {
                    throw XlsxSheet.malformed();
                }
            }
            return read;
        }
    }
}
