package ir.rasteh.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an XLSX, read as a stream. Formulas are not calculated, documents outside the file are not asked for, and a
 * file that declares a document type is refused: no spreadsheet program writes one.
 */
final class XlsxLines implements SheetLines {

    private static final int MOST_PARTS = 10_000;
    private static final XMLInputFactory XML = factory();

    private final ZipFile zip;
    private final SheetSettings limits;
    private final List<String> shared;
    private final XMLStreamReader sheet;
    private long number;

    XlsxLines(Path file, SheetSettings limits) throws IOException {
        this.limits = limits;
        this.zip = new ZipFile(file.toFile());
        try {
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableSheet("bomb");
            }
            this.shared = sharedTexts();
            this.sheet = open(firstSheet());
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private XMLStreamReader open(ZipEntry part) throws IOException {
        // What the file itself says of its parts is enough to refuse it; what it conceals is counted while it is
        // unpacked.
        if (part.getSize() > Unpacked.most(part.getCompressedSize(), limits)) {
            throw new UnreadableSheet("bomb");
        }
        InputStream bytes = new Unpacked(zip.getInputStream(part), part.getCompressedSize(), limits);
        try {
            return XML.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw new UnreadableSheet("unreadable", e);
        }
    }

    /** The part that holds the first sheet, by the order of the workbook and not by the names of its parts. */
    private ZipEntry firstSheet() throws IOException {
        String id = null;
        XMLStreamReader workbook = open(part("xl/workbook.xml", "unreadable"));
        while (id == null && advance(workbook) != XMLStreamConstants.END_DOCUMENT) {
            if (begins(workbook, "sheet")) {
                for (int i = 0; i < workbook.getAttributeCount(); i++) {
                    if (workbook.getAttributeLocalName(i).equals("id")) {
                        id = workbook.getAttributeValue(i);
                    }
                }
            }
        }
        if (id == null) {
            throw new UnreadableSheet("no-sheet");
        }
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader relations = open(part("xl/_rels/workbook.xml.rels", "no-sheet"));
        while (advance(relations) != XMLStreamConstants.END_DOCUMENT) {
            if (begins(relations, "Relationship") && targets.size() < MOST_PARTS) {
                targets.put(attribute(relations, "Id"), attribute(relations, "Target"));
            }
        }
        String target = Objects.requireNonNullElse(targets.get(id), "");
        return part(target.startsWith("/") ? target.substring(1) : "xl/" + target, "no-sheet");
    }

    private ZipEntry part(String name, String otherwise) {
        ZipEntry part = zip.getEntry(name);
        if (part == null) {
            throw new UnreadableSheet(otherwise);
        }
        return part;
    }

    private List<String> sharedTexts() throws IOException {
        List<String> texts = new ArrayList<>();
        ZipEntry part = zip.getEntry("xl/sharedStrings.xml");
        if (part == null) {
            return texts;
        }
        long characters = 0;
        XMLStreamReader strings = open(part);
        while (advance(strings) != XMLStreamConstants.END_DOCUMENT) {
            if (begins(strings, "si")) {
                String text = text(strings, "si");
                characters += text.length() + 16;
                if (characters > limits.mostShared()) {
                    throw new UnreadableSheet("bomb");
                }
                texts.add(text);
            }
        }
        return texts;
    }

    @Override
    @Nullable
    public Line next() throws IOException {
        while (advance(sheet) != XMLStreamConstants.END_DOCUMENT) {
            if (begins(sheet, "row")) {
                String counted = attribute(sheet, "r");
                number = counted.isEmpty() ? number + 1 : number(counted);
                return new Line(number, row());
            }
        }
        return null;
    }

    private List<String> row() throws IOException {
        List<String> texts = new ArrayList<>();
        while (advance(sheet) != XMLStreamConstants.END_DOCUMENT && !ends(sheet, "row")) {
            if (begins(sheet, "c")) {
                String place = attribute(sheet, "r");
                int column = place.isEmpty() ? texts.size() : columnOf(place);
                if (column >= limits.mostColumns()) {
                    throw new UnreadableSheet("too-wide");
                }
                while (texts.size() <= column) {
                    texts.add("");
                }
                texts.set(column, cell(attribute(sheet, "t")));
            }
        }
        return texts;
    }

    private String cell(String type) throws IOException {
        String text = "";
        while (advance(sheet) != XMLStreamConstants.END_DOCUMENT && !ends(sheet, "c")) {
            if (begins(sheet, "v")) {
                text = text(sheet, "v");
            } else if (begins(sheet, "is")) {
                text = text(sheet, "is");
            }
        }
        return switch (type) {
            case "s" -> {
                long index = number(text.strip());
                if (index < 0 || index >= shared.size()) {
                    throw new UnreadableSheet("unreadable");
                }
                yield shared.get((int) index);
            }
            case "", "n" -> plain(text.strip());
            case "b" -> text.strip().equals("1") ? "TRUE" : "FALSE";
            default -> text;
        };
    }

    /** The texts inside an element up to its end, without the reading aids of East Asian writing. */
    private String text(XMLStreamReader xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean aside = false;
        boolean inText = element.equals("v");
        int kind = advance(xml);
        while (kind != XMLStreamConstants.END_DOCUMENT && !ends(xml, element)) {
            if (begins(xml, "rPh") || ends(xml, "rPh")) {
                aside = xml.isStartElement();
            } else if (begins(xml, "t") || ends(xml, "t")) {
                inText = xml.isStartElement();
            } else if (inText && !aside && xml.hasText()) {
                if (text.length() + xml.getTextLength() > limits.longestCell()) {
                    throw new UnreadableSheet("long-cell");
                }
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
            kind = advance(xml);
        }
        return XlsxText.read(text.toString());
    }

    /** A number as a person would write it: files hold 12.5 as 1.25E1, or with the noise of binary fractions. */
    private static String plain(String written) {
        if (written.indexOf('E') < 0 && written.indexOf('e') < 0 && written.length() < 17) {
            return written;
        }
        try {
            // Seventeen digits are one more than a binary fraction means.
            BigDecimal number = new BigDecimal(Double.toString(Double.parseDouble(written)));
            return number.abs().compareTo(new BigDecimal("1e18")) > 0
                    ? written
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            // Not a number after all: as it stands it is a problem of its cell, and not of the file.
            return written;
        }
    }

    private static int columnOf(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && i < 7; i++) {
            char c = place.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        if (column == 0) {
            throw new UnreadableSheet("unreadable");
        }
        return column - 1;
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new UnreadableSheet("unreadable", e);
        }
    }

    private static int advance(XMLStreamReader xml) {
        try {
            if (!xml.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int kind = xml.next();
            if (kind == XMLStreamConstants.DTD || kind == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableSheet("doctype");
            }
            return kind;
        } catch (XMLStreamException e) {
            throw new UnreadableSheet("unreadable", e);
        }
    }

    private static boolean begins(XMLStreamReader xml, String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    private static boolean ends(XMLStreamReader xml, String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }

    @Override
    public void close() throws IOException {
        try {
            sheet.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            zip.close();
        }
    }
}
