package org.throughline.cases.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How senders of referrals are told. */
@ConfigMapping(prefix = "throughline.webhook")
interface WebhookSettings {

    /** From which every secret follows: 32 bytes or more, Base64. Without it there are no webhooks. */
    Optional<String> key();

    /** Whether http without TLS is allowed: for development. */
    @WithDefault("false")
    boolean plainHttp();

    /** Networks that are told although they are not public, such as the council's own: 10.20.0.0/16. */
    Optional<List<String>> allowedNetworks();

    /** How often waiting messages are looked for; {@code off} where this instance does not send. */
    @WithDefault("5s")
    String sendEvery();

    /** The wait after each attempt; after the last one the message is given up. */
    @WithDefault("5s,5m,30m,2h,5h,10h,10h")
    List<Duration> retryAfter();

    @WithDefault("3s")
    Duration connectTimeout();

    /** For the whole of an attempt. */
    @WithDefault("10s")
    Duration timeout();

    /** How many messages are sent side by side. */
    @WithDefault("20")
    int batch();
}
