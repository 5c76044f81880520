package org.throughline.gateway.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.throughline.platformtest.token.Tokens;

/** Puts the gateway under test before three stand-ins, with limits that a test reaches quickly. */
public final class ThreeStandIns implements QuarkusTestResourceLifecycleManager {

    private StandIns standIns;

    @Override
    public Map<String, String> start() {
        standIns = new StandIns();
        return Map.ofEntries(
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("quarkus.shutdown.timeout", "1s"),
                Map.entry("throughline.upstream.case", standIns.cases.address().toString()),
                Map.entry(
                        "throughline.upstream.workforce",
                        standIns.workforce.address().toString()),
                Map.entry(
                        "throughline.upstream.supervision",
                        standIns.supervision.address().toString()),
                Map.entry("throughline.limit.requests-per-second", "1"),
                Map.entry("throughline.limit.request-burst", "5"),
                Map.entry("throughline.forward.connections", "2"),
                Map.entry("throughline.forward.waiting", "1"),
                Map.entry("throughline.forward.connect-timeout", "1s"),
                Map.entry("throughline.forward.response-timeout", "2s"),
                Map.entry("throughline.forward.linger", "1s"),
                Map.entry("throughline.forward.ready-timeout", "1s"),
                Map.entry("quarkus.oidc.auth-server-url", ""),
                Map.entry("quarkus.oidc.public-key", Tokens.verificationKey()),
                Map.entry("quarkus.oidc.token.issuer", Tokens.ISSUER));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(standIns, new TestInjector.MatchesType(StandIns.class));
    }

    @Override
    public void stop() {
        standIns.close();
    }
}
