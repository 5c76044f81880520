package org.throughline.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.throughline.gateway.settings.LimitSettings;

/** How often one subject may ask: a token bucket each, in the memory of this process. */
@ApplicationScoped
public class RequestRate {

    private final LoadingCache<String, Bucket> buckets;

    RequestRate(LimitSettings limit) {
        // A bucket left alone for longer than it takes to fill is a full one, so it can be forgotten.
        Duration toFill = Duration.ofSeconds(1 + limit.requestBurst() / limit.requestsPerSecond());
        buckets = Caffeine.newBuilder()
                .maximumSize(limit.subjects())
                .expireAfterAccess(toFill)
                .build(subject -> bucket(limit));
    }

    /** Takes one request from the subject's share; zero, or the whole seconds to wait before the next would be let in. */
    public long secondsToWait(String subject) {
        ConsumptionProbe probe = buckets.get(subject).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
    }

    private static Bucket bucket(LimitSettings limit) {
        return Bucket.builder()
                .addLimit(share -> share.capacity(limit.requestBurst())
                        .refillGreedy(limit.requestsPerSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
