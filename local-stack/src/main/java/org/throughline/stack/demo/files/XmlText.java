package org.throughline.stack.demo.files;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML one element a line; an element without a value is left out. */
final class XmlText implements AutoCloseable {
    private final XMLStreamWriter out;

    XmlText(OutputStream stream) throws XMLStreamException {
        out = XMLOutputFactory.newInstance().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.writeCharacters("\n");
    }

    XmlText open(String name) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters("\n");
        return this;
    }

    XmlText end() throws XMLStreamException {
        out.writeEndElement();
        out.writeCharacters("\n");
        return this;
    }

    XmlText text(String name, Object value) throws XMLStreamException {
        if (value != null) {
            out.writeStartElement(name);
            out.writeCharacters(value.toString());
            out.writeEndElement();
            out.writeCharacters("\n");
        }
        return this;
    }

    @Override
    public void close() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }
}
