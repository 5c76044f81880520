package org.throughline.cases.returns.census;

import static org.throughline.cases.returns.rule.CensusElement.holding;
import static org.throughline.cases.returns.rule.CensusElement.of;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.cases.returns.rule.CensusElement;
import org.throughline.cases.returns.rule.CensusForm;
import org.throughline.cases.returns.rule.CensusUntil;

/** A child as a Child block of the census. */
public final class CensusChild {

    private static final String NOT_KNOWN_WHO = "10";
    private static final String NOT_YET_OBTAINED = "NOBT";

    private CensusChild() {}

    /** The block as the census takes it at the end of this day, and what does not fit. */
    static CensusForm.Fitted fit(ChildRecord child, LocalDate end) {
        return fit(child, child.referrals(), end);
    }

    private static CensusForm.Fitted fit(ChildRecord child, List<Referral> referrals, LocalDate end) {
        var blocks = new ArrayList<CensusElement>();
        blocks.add(said(
                "ChildIdentifiers",
                of("LAchildID", child.laChildId()),
                of("UPN", child.upn()),
                of("FormerUPN", child.formerUpn()),
                of("UPNunknown", child.upnUnknown()),
                of("PersonBirthDate", child.dateOfBirth()),
                of("ExpectedPersonBirthDate", child.expectedDateOfBirth()),
                of("Sex", child.sex()),
                of("PersonDeathDate", child.diedOn())));
        blocks.add(said(
                "ChildCharacteristics",
                of("Ethnicity", child.ethnicity() == null ? NOT_YET_OBTAINED : child.ethnicity()),
                said(
                        "Disabilities",
                        child.disabilities().stream()
                                .map(code -> of("Disability", code))
                                .toArray(CensusElement[]::new))));
        referrals.forEach(referral -> blocks.add(details(referral, end)));
        return CensusForm.fit(holding("Child", blocks));
    }

    /** The CINdetails block of one referral of the child at the end of this day; empty where it does not fit. */
    public static Optional<CensusElement> details(ChildRecord child, Referral referral, LocalDate end) {
        return Optional.ofNullable(fit(child, List.of(referral), end).child())
                .map(fitted -> fitted.all("CINdetails").get(0));
    }

    /** What happened after the year's last day is not told yet; what an earlier census told is told as it was. */
    private static CensusElement details(Referral referral, LocalDate end) {
        boolean closed = referral.closedOn() != null
                && (referral.noFurtherAction() || !referral.closedOn().isAfter(end));
        return said(
                "CINdetails",
                Stream.of(
                                Stream.of(
                                        of("CINreferralDate", referral.referredOn()),
                                        of(
                                                "ReferralSource",
                                                referral.source() == null ? NOT_KNOWN_WHO : referral.source()),
                                        of("PrimaryNeedCode", referral.primaryNeed()),
                                        of("CINclosureDate", closed ? referral.closedOn() : null),
                                        of("ReasonForClosure", closed ? referral.closureReason() : null),
                                        of("ReferralNFA", referral.noFurtherAction() ? "1" : "0")),
                                referral.told().stream(),
                                own(referral, end))
                        .flatMap(blocks -> blocks)
                        .toArray(CensusElement[]::new));
    }

    private static Stream<CensusElement> own(Referral referral, LocalDate end) {
        List<String> told = referral.told().stream().map(CensusElement::name).toList();
        return CensusUntil.day(referral.own(), end).stream()
                .filter(block -> !"DateOfInitialCPC".equals(block.name()) || !told.contains(block.name()));
    }

    private static CensusElement said(String name, CensusElement... blocks) {
        return holding(name, Stream.of(blocks).filter(block -> !block.empty()).toList());
    }
}
