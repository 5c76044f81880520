package org.throughline.platform.picture;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG 1.1, well-formed and escaped. */
public final class Svg {

    public static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Nothing drawn yet. */
    public Svg() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no XML writer", e);
        }
    }

    /** Begins an element; attributes are names and values in turn. */
    public Svg begin(String element, Object... attributes) {
        return write(() -> {
            xml.writeStartElement(element);
            write(attributes);
        });
    }

    /** Ends the element begun last. */
    public Svg end() {
        return write(xml::writeEndElement);
    }

    /** An element without content. */
    public Svg mark(String element, Object... attributes) {
        return write(() -> {
            xml.writeEmptyElement(element);
            write(attributes);
        });
    }

    /** An element with text in it. */
    public Svg say(String element, String said, Object... attributes) {
        return write(() -> {
            xml.writeStartElement(element);
            write(attributes);
            xml.writeCharacters(said);
            xml.writeEndElement();
        });
    }

    /** All that was written. */
    public String whole() {
        write(xml::flush);
        return text.toString();
    }

    private void write(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String said =
                    value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : String.valueOf(value);
            xml.writeAttribute((String) attributes[i], said);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private Svg write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the picture could not be written", e);
        }
    }
}
