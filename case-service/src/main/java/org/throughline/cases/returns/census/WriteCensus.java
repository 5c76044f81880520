package org.throughline.cases.returns.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.throughline.cases.returns.CouncilSettings;
import org.throughline.cases.returns.rule.CensusElement;
import org.throughline.cases.returns.rule.CollectionYear;

/** Writes the children in need census of a year, some children at a time; only what fits the census' schema. */
@ApplicationScoped
class WriteCensus {

    private final ReadCensusChunks chunks;
    private final CouncilSettings council;
    private final Clock clock;

    WriteCensus(ReadCensusChunks chunks, CouncilSettings council, Clock clock) {
        this.chunks = chunks;
        this.council = council;
        this.clock = clock;
    }

    void of(CollectionYear year, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("Message");
            write(header(year), xml);
            xml.writeStartElement("Children");
            List<ChildRecord> children = chunks.after(year, ReadCensusChunks.FIRST);
            while (!children.isEmpty()) {
                for (ChildRecord child : children) {
                    write(CensusChild.fit(child, year.end()).child(), xml);
                }
                children = chunks.after(year, children.get(children.size() - 1).id());
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IOException("the census could not be sent", broken);
        }
    }

    private CensusElement header(CollectionYear year) {
        return CensusElement.holding(
                "Header",
                CensusElement.holding(
                        "CollectionDetails",
                        CensusElement.of("Collection", "CIN"),
                        CensusElement.of("Year", year.ending()),
                        CensusElement.of("ReferenceDate", year.end())),
                CensusElement.holding(
                        "Source",
                        CensusElement.of("SourceLevel", "L"),
                        CensusElement.of("LEA", council.authorityCode()),
                        CensusElement.of("SoftwareCode", "Throughline"),
                        CensusElement.of("SerialNo", "001"),
                        CensusElement.of("DateTime", madeAt())));
    }

    /** With its seconds, also where they are none: XML Schema asks for them. */
    private String madeAt() {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }

    private static void write(CensusElement element, XMLStreamWriter xml) throws XMLStreamException {
        if (element == null) {
            return;
        }
        xml.writeStartElement(element.name());
        if (element.text() != null) {
            xml.writeCharacters(element.text());
        }
        for (CensusElement inside : element.blocks()) {
            write(inside, xml);
        }
        xml.writeEndElement();
    }
}
