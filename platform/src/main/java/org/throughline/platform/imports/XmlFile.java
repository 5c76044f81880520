package org.throughline.platform.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streams an XML file element by element. A document type definition, and so every entity of its own, is refused. */
public final class XmlFile {

    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_ELEMENTS = 5_000;

    private XmlFile() {}

    /** Hands over each element of these names, until the end or until one is answered with false. */
    public static void read(SourceFile file, Set<String> names, Predicate<XmlElement> elements) {
        try (InputStream bytes = file.open()) {
            XMLStreamReader reader = factory().createXMLStreamReader(bytes);
            boolean more = true;
            while (more && next(reader) != XMLStreamConstants.END_DOCUMENT) {
                if (reader.isStartElement() && names.contains(reader.getLocalName())) {
                    more = elements.test(element(reader));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (XMLStreamException broken) {
            throw malformed(broken);
        }
    }

    private static int next(XMLStreamReader reader) throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
            throw new UnreadableFile(
                    reader.getLocation().getLineNumber(),
                    "DOCTYPE",
                    "dtd-not-allowed",
                    "The file holds a document type definition, which could draw in other files: remove it.");
        }
        return event;
    }

    /** The element that the reader stands on, as far as it is kept; the reader then stands on its end. */
    private static XmlElement element(XMLStreamReader reader) throws XMLStreamException {
        var top = new XmlElement(reader.getLocalName(), reader.getLocation().getLineNumber());
        var open = new ArrayDeque<XmlElement>();
        open.push(top);
        int count = 1;
        while (!open.isEmpty()) {
            switch (next(reader)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var child = new XmlElement(
                            reader.getLocalName(), reader.getLocation().getLineNumber());
                    if (count++ < MOST_ELEMENTS) {
                        open.peek().add(child);
                    } else {
                        top.markTooLarge();
                    }
                    open.push(child);
                    if (open.size() > MOST_ELEMENTS) {
                        throw malformed(new XMLStreamException("nested too deep", reader.getLocation()));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> keep(reader, open.peek(), top);
                default -> {}
            }
        }
        return top;
    }

    private static void keep(XMLStreamReader reader, XmlElement element, XmlElement top) {
        if (element.text().length() + reader.getTextLength() <= LONGEST_TEXT) {
            element.text().append(reader.getText());
        } else if (!reader.isWhiteSpace()) {
            top.markTooLarge();
        }
    }

    private static UnreadableFile malformed(XMLStreamException broken) {
        long line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
        return new UnreadableFile(
                line, "document", "malformed-xml", "The XML is broken here: nothing after this line could be read.");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
