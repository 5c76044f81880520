package org.throughline.cases.referral;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.contracts.codes.WithdrawalReason;

/** Every code that a referral is made of, in the order of a list to choose from. */
record ReferralCodes(
        List<CodeLabel> source,
        List<CodeLabel> primaryNeed,
        List<CodeLabel> lawfulBasis,
        List<CodeLabel> familyNotToldReason,
        List<CodeLabel> withdrawalReason) {

    static final ReferralCodes ALL = new ReferralCodes(
            CinCodes.listed(CinCodes.SOURCES),
            CinCodes.listed(CinCodes.PRIMARY_NEEDS),
            Stream.of(LawfulBasis.values())
                    .map(basis -> new CodeLabel(basis.name(), basis.label))
                    .toList(),
            Stream.of(FamilyNotToldReason.values())
                    .map(reason -> new CodeLabel(reason.name(), reason.label))
                    .toList(),
            Stream.of(WithdrawalReason.values())
                    .map(reason -> new CodeLabel(reason.name(), Withdrawal.label(reason)))
                    .toList());
}
