package org.throughline.stack.demo.files;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;

/** The head that both censuses share; the authority's number is nobody's. */
final class CensusHeader {
    private static final String NO_AUTHORITY = "999";

    private CensusHeader() {}

    static void write(XmlText xml, String collection, int year, LocalDate reference, LocalDate today)
            throws XMLStreamException {
        xml.open("Header").open("CollectionDetails");
        xml.text("Collection", collection).text("Year", year).text("ReferenceDate", reference);
        xml.end().open("Source");
        xml.text("SourceLevel", "L").text("LEA", NO_AUTHORITY).text("SoftwareCode", "Throughline demo council");
        xml.text("DateTime", today.atTime(6, 0) + ":00");
        xml.end().end();
    }
}
