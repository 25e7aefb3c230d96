package org.laurea.exchange.internal.read.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;

/** Compares the scanner with a parser of another make, on random documents in pieces of random size. */
class XmlScannerTest {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();
    private static final String[] NAMES = {"c", "row", "sheetData", "inlineString", "x:v", "is"};
    private static final String[] TEXTS = {"", "a", " 学位 ", "&amp;&lt;&#x20000;&#10;", "\r\n", "\r", "<![CDATA[<&]]>",
            "<!-- <c> - ->-->", "<?pi <c> ?>", "𠀀'\"", "]]&gt;"};

    @Test
    void findsTheSameAsAnotherParser() throws Exception {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder document = new StringBuilder(random.nextBoolean() ? "<?xml version=\"1.0\"?>\n" : "");
            document.append("<root xmlns:x='y'>");
            element(random, document, 0);
            String xml = document.append("</root>").toString();
            assertEquals(byStax(xml), byScanner(xml, random), xml);
        }
    }

    @Test
    void keepsItsPlaceAcrossAnyBufferBoundary() throws Exception {
        String filler = "<c r='A1'><v>文字&amp;</v></c>\r\n";
        String xml = "<root>" + filler.repeat(9_000) + "</root>";
        assertEquals(byStax(xml), byScanner(xml, new Random(1)));
    }

    private static void element(Random random, StringBuilder document, int depth) {
        for (int i = random.nextInt(5); i > 0; i--) {
            String name = NAMES[random.nextInt(NAMES.length)];
            document.append('<').append(name);
            if (random.nextBoolean()) {
                document.append(random.nextBoolean() ? " r='" : "\n r = \"").append("A&gt;").append(i);
                document.append(
                        document.toString().lastIndexOf('"') > document.toString().lastIndexOf('\'') ? '"' : '\'');
            }
            if (random.nextInt(4) == 0) {
                document.append(" />");
                continue;
            }
            document.append(" >").append(TEXTS[random.nextInt(TEXTS.length)]);
            if (depth < 4) {
                element(random, document, depth + 1);
            }
            document.append(TEXTS[random.nextInt(TEXTS.length)]).append("</").append(name).append("\n>");
        }
    }

    private static List<String> byStax(String xml) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "UTF-8");
        List<String> events = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    events.add(text + "<" + reader.getLocalName() + " " + reader.getAttributeValue(null, "r"));
                    text.setLength(0);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    events.add(text + ">" + reader.getLocalName());
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                default -> {
                    continue;
                }
            }
        }
        return events;
    }

    private static List<String> byScanner(String xml, Random random) throws IOException {
        List<String> events = new ArrayList<>();
        try (XmlScanner scanner = new XmlScanner(new InPieces(xml.getBytes(StandardCharsets.UTF_8), random))) {
            scanner.capture(true);
            for (int kind = scanner.next(); kind != XmlScanner.END_DOCUMENT; kind = scanner.next()) {
                XmlText text = scanner.text();
                String before = new String(text.bytes(), 0, text.length(), StandardCharsets.UTF_8);
                text.clear();
                boolean isStart = kind == XmlScanner.START;
                events.add((events.isEmpty() ? "" : before) + (isStart ? "<" : ">") + name(scanner.name())
                        + (isStart ? " " + scanner.attributes().value(XmlName.of("r")) : ""));
            }
        }
        return events;
    }

    private static String name(long number) {
        for (String name : NAMES) {
            String local = name.substring(name.indexOf(':') + 1);
            if (XmlName.of(local) == number) {
                return local;
            }
        }
        return "root";
    }

    /** Gives a few bytes at a time. */
    private static final class InPieces extends InputStream {

        private final byte[] bytes;
        private final Random random;
        private int position;

        InPieces(byte[] bytes, Random random) {
            this.bytes = bytes;
            this.random = random;
        }

        @Override
        public int read() {
            return position == bytes.length ? -1 : bytes[position++] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (position == bytes.length) {
                return -1;
            }
            int count = Math.min(Math.min(length, 1 + random.nextInt(7_000)), bytes.length - position);
            System.arraycopy(bytes, position, target, offset, count);
            position += count;
            return count;
        }
    }
}
