package org.throughline.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the referrals' tables refuse a change. */
@ApplicationScoped
class ReferralConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode(
                "referral_decided_or_withdrawn", "referral-decided", "The referral was decided or taken back before."));
    }
}
