package org.throughline.cases.returns.dfe;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.throughline.cases.returns.census.CensusChild;
import org.throughline.cases.returns.census.ChildRecord;
import org.throughline.cases.returns.census.Referral;
import org.throughline.cases.returns.rule.CensusElement;

/** Puts a child into the words of the Department's API. */
final class DescribeChild {

    /** After every day that is told. */
    static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private static final int UPN_LENGTH = 13;
    private static final int MOST_DISABILITIES = 12;

    private DescribeChild() {}

    static DfeChild of(ChildRecord child, CaseFacts facts) {
        return new DfeChild(
                child.laChildId(),
                child.id().toString(),
                null,
                new DfeChild.Details(
                        upn(child.upn()),
                        upn(child.formerUpn()),
                        child.upnUnknown(),
                        child.givenName(),
                        child.familyName(),
                        child.dateOfBirth(),
                        child.expectedDateOfBirth(),
                        child.sex(),
                        child.ethnicity(),
                        child.disabilities().stream()
                                .distinct()
                                .limit(MOST_DISABILITIES)
                                .toList()),
                child.referrals().stream()
                        .map(referral -> CensusChild.details(child, referral, LAST)
                                .map(details -> episode(referral, details, facts)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static String upn(String upn) {
        return upn != null && upn.length() == UPN_LENGTH ? upn : null;
    }

    private static DfeEpisode episode(Referral referral, CensusElement details, CaseFacts facts) {
        return new DfeEpisode(
                referral.id(),
                details.textOf("CINreferralDate"),
                details.textOf("ReferralSource"),
                referral.noFurtherAction(),
                details.textOf("CINclosureDate"),
                details.textOf("ReasonForClosure"),
                facts.workersOf(referral.caseId()),
                numbered(
                        referral,
                        details,
                        "Assessments",
                        (id, block) -> new DfeEpisode.Assessment(
                                id,
                                block.textOf("AssessmentActualStartDate"),
                                block.textOf("AssessmentAuthorisationDate"),
                                factors(block))),
                numbered(
                        referral,
                        details,
                        "CINPlanDates",
                        (id, block) -> new DfeEpisode.NeedPlan(
                                id, block.textOf("CINPlanStartDate"), block.textOf("CINPlanEndDate"))),
                numbered(
                        referral,
                        details,
                        "Section47",
                        (id, block) -> new DfeEpisode.Section47(
                                id,
                                block.textOf("S47ActualStartDate"),
                                "0".equals(block.textOf("ICPCnotRequired")),
                                block.textOf("DateOfInitialCPC"))),
                numbered(
                        referral,
                        details,
                        "ChildProtectionPlans",
                        (id, block) -> new DfeEpisode.ProtectionPlan(
                                id, block.textOf("CPPstartDate"), block.textOf("CPPendDate"))),
                facts.placementsOf(referral.caseId()));
    }

    private static List<String> factors(CensusElement assessment) {
        return assessment.all("FactorsIdentifiedAtAssessment").stream()
                .flatMap(group -> group.all("AssessmentFactors").stream())
                .map(CensusElement::text)
                .distinct()
                .toList();
    }

    /** The blocks of a kind, each with an id that stays the same: of its referral, its kind and its place among them. */
    private static <T> List<T> numbered(
            Referral referral, CensusElement details, String name, BiFunction<UUID, CensusElement, T> view) {
        List<CensusElement> blocks = details.all(name);
        return IntStream.range(0, blocks.size())
                .mapToObj(place -> view.apply(
                        UUID.nameUUIDFromBytes(
                                (referral.id() + "/" + name + "/" + place).getBytes(StandardCharsets.UTF_8)),
                        blocks.get(place)))
                .toList();
    }
}
