package org.throughline.cases.returns.census;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.cases.imports.Files903;
import org.throughline.cases.returns.Returns;
import org.throughline.platformtest.realparts.WithRealParts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The published synthetic censuses: imported, exported year by year, valid by the published schema, and the same. */
@QuarkusTest
@WithRealParts
class RealCensusTest {

    private static final Logger LOG = Logger.getLogger(RealCensusTest.class);
    private static final Pattern ID = Pattern.compile("<LAchildID>([^<]+)</LAchildID>");
    private static final Pattern CHILD = Pattern.compile("<Child>.*?</Child>", Pattern.DOTALL);
    private static final int FIRST = 2003;
    private static final int LAST = 2027;
    private static final Map<String, String> SEX = Map.of("1", "M", "2", "F", "0", "U", "9", "U");

    @ParameterizedTest
    @CsvSource({"cin/fake_CIN_data.xml", "cin/CIN_Census_2024.xml"})
    void everyReferralComesOutInItsYearAsItCameIn(String name) throws Exception {
        // Given
        long refused = Files903.imported(Returns.shared(name)).rows("Refused");
        Map<String, String> in = said(Files.readString(Returns.shared(name)));
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Returns.shared("cin/CIN_schema_2026.xsd").toFile());

        // When
        Map<String, String> out = new LinkedHashMap<>();
        for (int year = FIRST; year <= LAST; year++) {
            var answer =
                    Returns.get("cin-census/" + year + "?acceptFindings=true").extract();
            if (answer.statusCode() == 200) {
                String census = answer.asString();
                schema.newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(census.getBytes(StandardCharsets.UTF_8))));
                out.putAll(said(census));
            }
        }

        // Then
        out.keySet().retainAll(in.keySet());
        LOG.infof("round trip file=%s referrals=%d out=%d refused=%d", name, in.size(), out.size(), refused);
        var missing = new TreeMap<>(in);
        missing.keySet().removeAll(out.keySet());
        assertThat(missing).hasSizeLessThanOrEqualTo((int) refused);
        in.keySet().retainAll(out.keySet());
        assertThat(out).isEqualTo(in);
    }

    @Test
    void whatComesOutIsKnownWhereItGoesInAgain() throws Exception {
        // Given: cases of our own are in the census too, and new to an importer
        Path file = Returns.shared("cin/fake_CIN_data.xml");
        Files903.imported(file);
        String census = only(
                idsIn(Files.readString(file)),
                Returns.get("cin-census/2023?acceptFindings=true")
                        .statusCode(200)
                        .extract()
                        .asString());

        // When
        Files903.Ended again = Files903.imported(census);

        // Then
        assertThat(again.state()).isEqualTo("DONE");
        assertThat(again.rows("Created")).isZero();
        assertThat(again.codes()).isEmpty();
    }

    /** What a census says, by child and day of referral, as sorted words: both code sets for sex and for yes are read. */
    private static Map<String, String> said(String census) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(census.strip().getBytes(StandardCharsets.UTF_8)));
        var said = new TreeMap<String, String>();
        NodeList children = document.getElementsByTagName("Child");
        for (int i = 0; i < children.getLength(); i++) {
            Element child = (Element) children.item(i);
            String who = words(child, Set.of("CINdetails"));
            NodeList details = child.getElementsByTagName("CINdetails");
            for (int j = 0; j < details.getLength(); j++) {
                Element referral = (Element) details.item(j);
                said.put(
                        text(child, "LAchildID") + "@" + text(referral, "CINreferralDate"),
                        who + words(referral, Set.of()));
            }
        }
        return said;
    }

    private static Set<String> idsIn(String census) {
        return ID.matcher(census).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** The census without the children that have none of these ids. */
    private static String only(Set<String> ids, String census) {
        return CHILD.matcher(census).replaceAll(child -> ids.containsAll(idsIn(child.group())) ? "$0" : "");
    }

    private static String text(Element in, String name) {
        return in.getElementsByTagName(name).item(0).getTextContent();
    }

    private static String words(Node node, Set<String> without) {
        var words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !without.contains(element.getTagName())) {
                boolean leaf = element.getElementsByTagName("*").getLength() == 0;
                words.append(leaf ? word(element) : element.getTagName() + "(" + words(element, without) + ")");
            }
        }
        return words.toString();
    }

    private static String word(Element leaf) {
        String text = leaf.getTextContent().strip();
        return switch (leaf.getTagName()) {
            case "Sex", "GenderCurrent" -> "Sex=" + SEX.getOrDefault(text, text) + " ";
            // not a factor of the list of 2026: what no longer fits the schema is told as a finding and left out
            case "AssessmentFactors" -> text.equals("RB") ? "" : "AssessmentFactors=" + text + " ";
            case "ReferralNFA", "ICPCnotRequired" ->
                leaf.getTagName() + "=" + text.replace("true", "1").replace("false", "0") + " ";
            default -> leaf.getTagName() + "=" + text + " ";
        };
    }
}
