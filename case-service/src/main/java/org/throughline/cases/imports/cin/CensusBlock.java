package org.throughline.cases.imports.cin;

import java.util.List;
import java.util.Set;
import org.throughline.platform.imports.XmlElement;

/**
 * A part of a CINdetails block that has no column of its own, kept as it was told.
 *
 * @param name the element's name
 * @param text its text; null where it holds blocks or nothing
 * @param blocks the elements inside it, in their order
 */
record CensusBlock(String name, String text, List<CensusBlock> blocks) {

    private static final Set<String> HAVE_COLUMNS = Set.of(
            "CINreferralDate",
            "ReferralSource",
            "PrimaryNeedCode",
            "CINclosureDate",
            "ReasonForClosure",
            "ReferralNFA");

    /** The parts of a CINdetails block that have no column. */
    static List<CensusBlock> of(XmlElement details) {
        return details.children().stream()
                .filter(element -> !HAVE_COLUMNS.contains(element.name()))
                .map(CensusBlock::kept)
                .toList();
    }

    private static CensusBlock kept(XmlElement element) {
        List<CensusBlock> inside =
                element.children().stream().map(CensusBlock::kept).toList();
        return new CensusBlock(
                element.name(), inside.isEmpty() && !element.content().isEmpty() ? element.content() : null, inside);
    }

    /** Says nothing of what was told. */
    @Override
    public String toString() {
        return "CensusBlock[" + name + "]";
    }
}
