package confirmdesk.files.workbooks;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Limits;
import confirmdesk.files.guard.MarkupReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML part of a workbook, read from tag to tag. Names are compared without their namespace, so that it makes no
 * difference which prefix a writer chose and whether the workbook is strict. A document type is refused, so there are no entities
 * and nothing outside the part is ever looked at.
 */
final class XmlPart implements Closeable {

    private static final int DEPTH = 100;
    private static final int ATTRIBUTES = 200;
    private static final WstxInputFactory XML = factory();

    private final String file;
    private final XMLStreamReader xml;
    private final InputStream in;

    private XmlPart(String file, XMLStreamReader xml, InputStream in) {
        this.file = file;
        this.xml = xml;
        this.in = in;
    }

    static XmlPart open(InputStream raw, String file) throws IOException, XMLStreamException {
        PushbackInputStream in = new PushbackInputStream(raw, 2);
        var decoder = charset(in)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return new XmlPart(
                    file, XML.createXMLStreamReader(new MarkupReader(new InputStreamReader(in, decoder))), in);
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Goes to where the next element begins or ends. @return whether there is one */
    boolean next() throws XMLStreamException, BadFile {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.DTD -> throw BadFile.of("file.xlsx.document-type", file);
                default -> {
                    // Text between the elements and comments mean nothing.
                }
            }
        }
        return false;
    }

    boolean begins(String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    /** An attribute of the element that begins here, empty if it isn't there. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Adds the text of the element that begins here and goes to its end. */
    void text(StringBuilder text) throws XMLStreamException, BadFile {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    if (text.length() > Limits.CELL) {
                        throw BadFile.of("file.xlsx.long-text", file, String.valueOf(Limits.CELL));
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw BadFile.of("file.xlsx.document-type", file);
                default -> {
                    // Comments mean nothing.
                }
            }
        }
    }

    /** Goes to the end of the element that begins here. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // Only the nesting matters.
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** A part of a workbook is UTF-8 or UTF-16 (ECMA-376 part 2, 9.1.3.1), whatever its declaration says. */
    private static Charset charset(PushbackInputStream in) throws IOException {
        byte[] head = in.readNBytes(2);
        in.unread(head);
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        return switch (first) {
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            case '<' -> StandardCharsets.UTF_16BE;
            case '<' << 8 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
        return factory;
    }
}
