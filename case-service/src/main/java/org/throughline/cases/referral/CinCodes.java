package org.throughline.cases.referral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Referral source and primary need with their labels: CIN census 2025 to 2026, common basic data set. */
final class CinCodes {

    static final String SOURCE = "1[A-D]|2[AB]|3[A-F]|4|5[A-D]|6|7|8|9|10";
    static final String PRIMARY_NEED = "N[0-9]";

    static final Map<String, String> SOURCES = labels(
            "1A=Individual: family member, relative or carer",
            "1B=Individual: acquaintance, including neighbours and child minders",
            "1C=Individual: self",
            "1D=Individual: other, including strangers",
            "2A=Schools",
            "2B=Education services",
            "3A=Health services: general practitioner",
            "3B=Health services: health visitor",
            "3C=Health services: school nurse",
            "3D=Health services: other primary health services",
            "3E=Health services: accident and emergency department",
            "3F=Health services: other, for example hospice",
            "4=Housing: local authority housing or housing association",
            "5A=Local authority: social care, for example adults' social care",
            "5B=Local authority: other department, for example youth offending",
            "5C=Local authority: external, for example another council's adult social care",
            "5D=Local authority: early help",
            "6=Police",
            "7=Other legal agency, including courts, probation, immigration, CAFCASS or prison",
            "8=Other, including children's centres, independent providers, voluntary organisations",
            "9=Anonymous",
            "10=Unknown");

    static final Map<String, String> PRIMARY_NEEDS = labels(
            "N1=Abuse, neglect and exploitation",
            "N2=Child's disability",
            "N3=Parental disability or illness",
            "N4=Family in acute stress",
            "N5=Family dysfunction",
            "N6=Socially unacceptable behaviour",
            "N7=Low income",
            "N8=Absent parenting",
            "N9=Cases other than children in need",
            "N0=Not stated");

    private CinCodes() {}

    static List<CodeLabel> listed(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(entry -> new CodeLabel(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, String> labels(String... pairs) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            labels.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return labels;
    }
}
