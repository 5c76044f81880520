package org.throughline.cases.webhook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @Test
    void anAddressIsTakenApart() {
        assertThat(Target.of("https://mash.example", false)).contains(new Target(true, "mash.example", 443, "/"));
        assertThat(Target.of("HTTPS://mash.example:8443/in?box=a%20b", false))
                .contains(new Target(true, "mash.example", 8443, "/in?box=a%20b"));
        assertThat(Target.of("https://[2606:4700::1111]/x", false))
                .contains(new Target(true, "2606:4700::1111", 443, "/x"));
    }

    @Test
    void httpIsForDevelopmentOnly() {
        assertThat(Target.of("http://mash.example/x", false)).isEmpty();
        assertThat(Target.of("http://mash.example/x", true)).contains(new Target(false, "mash.example", 80, "/x"));
        assertThat(Target.of("https://mash.example/x", true)).contains(new Target(true, "mash.example", 443, "/x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mash",
                "//mash.example/",
                "ftp://mash.example/",
                "file:///etc/passwd",
                "https://",
                "https:///path",
                "https://user:secret@mash.example/",
                "https://user@mash.example/",
                "https://mash.example/#part",
                "https://mash.example:0/",
                "https://mash.example:65536/",
                "https://mash.example:-1/",
                "https://mash .example/",
                "https://mash_example/",
                "https://mash.example\\@10.0.0.1/",
                "javascript:alert(1)",
                "https:mash.example"
            })
    void whatLeadsNowhereOrCouldLeadElsewhereIsRefused(String url) {
        assertThat(Target.of(url, true)).isEmpty();
    }

    @Test
    void eachWaitIsUsedOnceThenItIsGivenUp() {
        var backoff = new Backoff(List.of(Duration.ofSeconds(5), Duration.ofMinutes(5)));

        assertThat(backoff.after(1)).contains(Duration.ofSeconds(5));
        assertThat(backoff.after(2)).contains(Duration.ofMinutes(5));
        assertThat(backoff.after(3)).isEmpty();
        assertThat(new Backoff(List.of()).after(1)).isEmpty();
    }
}
