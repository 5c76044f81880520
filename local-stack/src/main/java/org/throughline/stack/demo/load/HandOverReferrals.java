package org.throughline.stack.demo.load;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.council.ReferralFact;

/** Hands over what MASH had lately, and accepts those that are decided: the proposal of the service decides where they go. */
final class HandOverReferrals {
    private final Api api;
    private final InParallel parallel;

    HandOverReferrals(Api api, InParallel parallel) {
        this.api = api;
        this.parallel = parallel;
    }

    void load(Council council) throws IOException, InterruptedException {
        parallel.each("referrals", council.referrals(), Set.of("referral-decided"), this::handOver);
    }

    private Optional<Answer> handOver(ReferralFact referral) throws IOException, InterruptedException {
        Body body = Body.of("mashReference", referral.mashReference())
                .and("receivedAt", referral.receivedAt().toOffsetDateTime())
                .and("source", referral.source())
                .and("primaryNeed", referral.primaryNeed())
                .and("narrative", "Made up for the demo council.")
                .and("familyKnows", true)
                .and(
                        "children",
                        referral.children().stream()
                                .map(HandOverReferrals::child)
                                .toList());
        Answer receipt = api.post(Account.MASH, "/v1/referrals", body);
        if (!receipt.good() || !referral.accepted()) {
            return Optional.of(receipt);
        }
        String path = "/v1/referrals/" + receipt.text("referralId");
        String etag = api.get(Account.SENIOR_LEADER, path).etag().orElse("\"\"");
        Body decision = Body.of("decision", "ACCEPT").and("rationale", "An assessment is needed.");
        return Optional.of(api.change(Account.SENIOR_LEADER, path + "/decision", decision, etag));
    }

    private static Map<String, Object> child(ReferralFact.Referred child) {
        return Body.of("childReference", child.childReference())
                .and("givenName", child.givenName())
                .and("familyName", child.familyName())
                .and("dateOfBirth", child.bornOn())
                .and("expectedDateOfBirth", child.expectedOn())
                .and("unborn", child.bornOn() == null)
                .and("sex", child.sex())
                .and("siblingOf", child.siblingOf())
                .members();
    }
}
