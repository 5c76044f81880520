package org.throughline.cases.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the webhooks' tables refuse a change. */
@ApplicationScoped
class WebhookConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "webhook_subscription_once",
                        "webhook-subscribed-already",
                        "You have a subscription with this address."),
                new ConstraintCode(
                        "webhook_subscription_address",
                        "webhook-target-refused",
                        "Messages cannot go to this address."));
    }
}
