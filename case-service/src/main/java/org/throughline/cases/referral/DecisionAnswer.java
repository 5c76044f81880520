package org.throughline.cases.referral;

import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.ReferralDecision;

/** The decision as it was kept, and the case of each child: as many as were handed over, or none. */
record DecisionAnswer(UUID referralId, long version, ReferralDecision decision, List<DecidedCase> cases) {}
