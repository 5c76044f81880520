package org.throughline.cases.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the caller wants to be told. */
@Schema(name = "NewWebhookSubscription")
record NewSubscription(
        @NotBlank
        @Size(max = 500)
        @Schema(
                description = "https, with a public address; no user, password or fragment.",
                examples = "https://mash.council.example/throughline")
        String url) {}
