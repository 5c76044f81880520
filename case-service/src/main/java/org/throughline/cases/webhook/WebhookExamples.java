package org.throughline.cases.webhook;

/** What the API document shows of webhooks. */
final class WebhookExamples {

    static final String NEW = """
            {"url": "https://mash.council.example/throughline"}""";

    static final String MADE = """
            {"subscriptionId": "01930000-0000-7000-8000-00000000eb01", "url": "https://mash.council.example/throughline",
             "createdAt": "2026-11-23T08:00:00Z", "endedAt": null,
             "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="}""";

    static final String LIST = """
            {"items": [{"subscriptionId": "01930000-0000-7000-8000-00000000eb01",
             "url": "https://mash.council.example/throughline", "createdAt": "2026-11-23T08:00:00Z", "endedAt": null}],
             "next": null}""";

    static final String DELIVERY = """
            {"deliveryId": "01930000-0000-7000-8000-00000000ed01", "subscriptionId": "01930000-0000-7000-8000-00000000eb01",
             "referralId": "01930000-0000-7000-8000-00000000a001", "mashReference": "MASH-2026-004711",
             "what": "referral.decided", "occurredAt": "2026-11-23T11:40:12Z", "state": "WAITING",
             "nextAttemptAt": "2026-11-23T11:45:14Z", "attempts": [
              {"number": 1, "beganAt": "2026-11-23T11:40:14Z", "milliseconds": 41, "status": 503, "failure": "STATUS"}]}""";

    static final String DELIVERIES = "{\"items\": [" + DELIVERY + "], \"next\": null}";

    private WebhookExamples() {}
}
