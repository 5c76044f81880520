package org.throughline.cases.returns.rule;

import static org.throughline.cases.returns.rule.CensusPart.group;
import static org.throughline.cases.returns.rule.CensusPart.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of a Child block of the CIN census 2025 to 2026: fits what a record holds into it and says what does not fit. */
public final class CensusForm {

    private static final CensusPart CHILD = group(
            "Child",
            group(
                            "ChildIdentifiers",
                            text("LAchildID", CensusValues.TEXT).must(),
                            text("UPN", CensusValues.UPN),
                            text("FormerUPN", CensusValues.UPN),
                            text("UPNunknown", CensusValues.UPN_UNKNOWN),
                            text("PersonBirthDate", CensusValues.DATE),
                            text("ExpectedPersonBirthDate", CensusValues.DATE),
                            text("Sex", CensusValues.SEX).must(),
                            text("PersonDeathDate", CensusValues.DATE))
                    .must(),
            group(
                            "ChildCharacteristics",
                            text("Ethnicity", CensusValues.ETHNICITY).must(),
                            group(
                                    "Disabilities",
                                    text("Disability", CensusValues.DISABILITY)
                                            .must()
                                            .any()))
                    .must(),
            group(
                            "CINdetails",
                            text("CINreferralDate", CensusValues.DATE).must(),
                            text("ReferralSource", CensusValues.SOURCE).must(),
                            text("PrimaryNeedCode", CensusValues.NEED),
                            text("CINclosureDate", CensusValues.DATE),
                            text("ReasonForClosure", CensusValues.CLOSURE),
                            text("DateOfInitialCPC", CensusValues.DATE),
                            group(
                                            "Assessments",
                                            text("AssessmentActualStartDate", CensusValues.DATE)
                                                    .must(),
                                            text("AssessmentInternalReviewDate", CensusValues.DATE),
                                            text("AssessmentAuthorisationDate", CensusValues.DATE),
                                            group(
                                                    "FactorsIdentifiedAtAssessment",
                                                    text("AssessmentFactors", CensusValues.FACTOR)
                                                            .must()
                                                            .any()))
                                    .any(),
                            group(
                                            "CINPlanDates",
                                            text("CINPlanStartDate", CensusValues.DATE)
                                                    .must(),
                                            text("CINPlanEndDate", CensusValues.DATE))
                                    .any(),
                            group(
                                            "Section47",
                                            text("S47ActualStartDate", CensusValues.DATE)
                                                    .must(),
                                            text("InitialCPCtarget", CensusValues.DATE),
                                            text("DateOfInitialCPC", CensusValues.DATE),
                                            text("ICPCnotRequired", CensusValues.YES_NO)
                                                    .must())
                                    .any(),
                            text("ReferralNFA", CensusValues.YES_NO).must(),
                            group(
                                            "ChildProtectionPlans",
                                            text("CPPstartDate", CensusValues.DATE)
                                                    .must(),
                                            text("CPPendDate", CensusValues.DATE),
                                            text("InitialCategoryOfAbuse", CensusValues.ABUSE)
                                                    .must(),
                                            text("LatestCategoryOfAbuse", CensusValues.ABUSE)
                                                    .must(),
                                            text("NumberOfPreviousCPP", CensusValues.COUNT)
                                                    .must(),
                                            group(
                                                    "Reviews",
                                                    text("CPPreviewDate", CensusValues.DATE)
                                                            .must()
                                                            .any()))
                                    .any())
                    .must()
                    .any());

    private final List<CensusFinding> findings = new ArrayList<>();

    private CensusForm() {}

    /**
     * A child as the census takes it.
     *
     * @param child the Child block, all of it valid; null where what is required is missing
     * @param findings what was left out, or is missing
     */
    public record Fitted(CensusElement child, List<CensusFinding> findings) {}

    /** Puts the elements into the form's order and leaves out what does not fit. */
    public static Fitted fit(CensusElement child) {
        var form = new CensusForm();
        CensusElement fitted = form.fit(CHILD, child, "").orElse(null);
        return new Fitted(fitted, List.copyOf(form.findings));
    }

    private Optional<CensusElement> fit(CensusPart part, CensusElement element, String path) {
        return part.value() == null ? elements(part, element, path) : value(part, element, path);
    }

    private Optional<CensusElement> value(CensusPart part, CensusElement element, String path) {
        String value = element.text() == null || !element.blocks().isEmpty()
                ? null
                : part.value().apply(element.text());
        if (value == null) {
            found(CensusFindingCode.NOT_A_CENSUS_VALUE, path);
            return Optional.empty();
        }
        return Optional.of(CensusElement.of(part.name(), value));
    }

    private Optional<CensusElement> elements(CensusPart part, CensusElement element, String path) {
        var fitted = new ArrayList<CensusElement>();
        boolean whole = true;
        for (CensusPart inside : part.parts()) {
            List<CensusElement> taken = taken(inside, element.all(inside.name()), path);
            whole &= !inside.required() || !taken.isEmpty();
            fitted.addAll(taken);
        }
        element.blocks().stream()
                .map(CensusElement::name)
                .distinct()
                .filter(name ->
                        part.parts().stream().noneMatch(known -> known.name().equals(name)))
                .forEach(name -> found(CensusFindingCode.NOT_IN_THE_CENSUS, under(path, name)));
        return whole ? Optional.of(CensusElement.holding(part.name(), fitted)) : Optional.empty();
    }

    private List<CensusElement> taken(CensusPart part, List<CensusElement> told, String path) {
        String here = under(path, part.name());
        if (told.isEmpty() && part.required()) {
            found(CensusFindingCode.MISSING, here);
        }
        List<CensusElement> taken = told.stream()
                .map(element -> fit(part, element, here))
                .flatMap(Optional::stream)
                .toList();
        if (taken.size() > 1 && !part.many()) {
            found(CensusFindingCode.MORE_THAN_ONE, here);
            return taken.subList(0, 1);
        }
        return taken;
    }

    private void found(CensusFindingCode code, String path) {
        findings.add(new CensusFinding(code, path));
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
