package org.throughline.stack.demo.files;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.throughline.contracts.codes.Stage;
import org.throughline.stack.demo.council.CaseHistory;
import org.throughline.stack.demo.council.Child;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.council.StageStep;

/** The children in need census of the demo council: all three years in one file, where a real one holds one. */
final class CinCensus {
    private CinCensus() {}

    /** Writes it and answers how many children it holds. */
    static int write(Council council, OutputStream out) throws XMLStreamException {
        LocalDate today = council.timeline().today();
        LocalDate reference = LocalDate.of(today.getYear(), 3, 31);
        LocalDate ends = today.isAfter(reference) ? reference.plusYears(1) : reference;
        Map<Child, List<CaseHistory>> children = council.cases().stream()
                .collect(Collectors.groupingBy(CaseHistory::child, LinkedHashMap::new, Collectors.toList()));
        try (XmlText xml = new XmlText(out)) {
            xml.open("Message");
            CensusHeader.write(xml, "CIN", ends.getYear(), ends, today);
            xml.open("Children");
            for (Map.Entry<Child, List<CaseHistory>> child : children.entrySet()) {
                xml.open("Child");
                identifiers(xml, child.getKey());
                for (CaseHistory history : child.getValue()) {
                    details(xml, history);
                }
                xml.end();
            }
            xml.end().end();
        }
        return children.size();
    }

    private static void identifiers(XmlText xml, Child child) throws XMLStreamException {
        xml.open("ChildIdentifiers").text("LAchildID", child.laChildId());
        xml.text("UPN", child.upn()).text("UPNunknown", child.upnUnknown());
        xml.text("PersonBirthDate", child.bornOn()).text("ExpectedPersonBirthDate", child.expectedOn());
        xml.text("Sex", child.sex()).end();
        xml.open("ChildCharacteristics").text("Ethnicity", child.ethnicity()).open("Disabilities");
        for (String disability : child.disabilities()) {
            xml.text("Disability", disability);
        }
        xml.end().end();
    }

    private static void details(XmlText xml, CaseHistory history) throws XMLStreamException {
        xml.open("CINdetails").text("CINreferralDate", history.openedOn());
        xml.text("ReferralSource", history.referralSource()).text("PrimaryNeedCode", history.primaryNeed());
        xml.text("CINclosureDate", history.closedOn()).text("ReasonForClosure", history.closureReason());
        xml.text("DateOfInitialCPC", history.began(Stage.CHILD_PROTECTION).orElse(null));
        assessment(xml, history);
        for (StageStep step : history.stages()) {
            if (step.stage() == Stage.CHILD_IN_NEED) {
                xml.open("CINPlanDates").text("CINPlanStartDate", step.from());
                xml.text("CINPlanEndDate", history.endOfStage(step).orElse(null))
                        .end();
            }
        }
        for (StageStep step : history.stages()) {
            if (step.stage() == Stage.CHILD_PROTECTION) {
                enquiry(xml, step.from());
            }
        }
        xml.text("ReferralNFA", 0);
        for (StageStep step : history.stages()) {
            if (step.stage() == Stage.CHILD_PROTECTION) {
                plan(xml, history, step);
            }
        }
        xml.end();
    }

    private static void assessment(XmlText xml, CaseHistory history) throws XMLStreamException {
        LocalDate authorised = history.endOfStage(history.stages().get(0)).orElse(null);
        xml.open("Assessments").text("AssessmentActualStartDate", history.openedOn());
        xml.text("AssessmentAuthorisationDate", authorised);
        if (authorised != null) {
            xml.open("FactorsIdentifiedAtAssessment")
                    .text("AssessmentFactors", factor(history.primaryNeed()))
                    .end();
        }
        xml.end();
    }

    private static String factor(String need) {
        return switch (need) {
            case "N1" -> "16A";
            case "N2" -> "5A";
            case "N3" -> "6B";
            case "N4", "N5" -> "3B";
            case "N6" -> "14A";
            default -> "20";
        };
    }

    private static void enquiry(XmlText xml, LocalDate conference) throws XMLStreamException {
        LocalDate began = conference.minusDays(15);
        xml.open("Section47").text("S47ActualStartDate", began).text("InitialCPCtarget", began.plusDays(21));
        xml.text("DateOfInitialCPC", conference).text("ICPCnotRequired", 0).end();
    }

    private static void plan(XmlText xml, CaseHistory history, StageStep step) throws XMLStreamException {
        LocalDate ends = history.endOfStage(step).orElse(null);
        String category = history.child().laChildId().endsWith("1") ? "PHY" : "NEG";
        String abuse = history.child().laChildId().endsWith("2") ? "EMO" : category;
        xml.open("ChildProtectionPlans").text("CPPstartDate", step.from()).text("CPPendDate", ends);
        xml.text("InitialCategoryOfAbuse", abuse).text("LatestCategoryOfAbuse", abuse);
        xml.text("NumberOfPreviousCPP", 0).end();
    }
}
