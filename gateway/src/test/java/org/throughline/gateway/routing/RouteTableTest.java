package org.throughline.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.gateway.settings.LimitSettings;
import org.throughline.gateway.settings.RouteSettings;
import org.throughline.gateway.settings.UpstreamSettings;

class RouteTableTest {

    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void twoServices() {
        settings.putAll(Map.of(
                "throughline.upstream.case", "http://localhost:8082",
                "throughline.upstream.workforce", "https://workforce.example",
                "throughline.route.case", "/v1/cases,/v1/imports",
                "throughline.route.workforce", "/v1/cases/staff,/v1/workers",
                "throughline.limit.body", "256K",
                "throughline.limit.upload-body", "512M",
                "throughline.limit.upload-prefixes", "/v1/imports",
                "throughline.limit.requests-per-second", "1",
                "throughline.limit.request-burst", "1",
                "throughline.limit.subjects", "1"));
    }

    @Test
    void theLongestPrefixOfWholeSegmentsWins() {
        RouteTable table = table();

        assertThat(List.of("/v1/cases", "/v1/cases/1", "/v1/cases/staffing", "/v1/cases/"))
                .allSatisfy(path ->
                        assertThat(table.find(path).orElseThrow().prefix()).isEqualTo("/v1/cases"));
        assertThat(table.find("/v1/cases/staff/1").orElseThrow().upstream().name())
                .isEqualTo("workforce");
        assertThat(List.of("/v1/casesx", "/v1", "/", "/v1/case", "cases"))
                .allSatisfy(path -> assertThat(table.find(path)).isEmpty());
    }

    @Test
    void filesMayBeLarge() {
        assertThat(table().find("/v1/imports").orElseThrow().maxBody()).isEqualTo(512L * 1024 * 1024);
        assertThat(table().find("/v1/cases").orElseThrow().maxBody()).isEqualTo(256L * 1024);
    }

    @Test
    void aMistakeStopsTheStart() {
        stopsTheStart("throughline.route.nobody", "/v1/nothing", "no throughline.upstream.nobody");
        stopsTheStart("throughline.route.workforce", "/v1/cases", "two routes");
        stopsTheStart("throughline.route.workforce", "/q", "starts with /v1/");
        stopsTheStart("throughline.route.workforce", "/v1/workers/", "starts with /v1/");
        stopsTheStart("throughline.limit.upload-prefixes", "/v1/elsewhere", "names a prefix");
        stopsTheStart("throughline.upstream.case", "http://localhost:8082/base", "scheme://host:port");
    }

    private void stopsTheStart(String key, String value, String because) {
        String before = settings.put(key, value);
        assertThatThrownBy(this::table).hasMessageContaining(because);
        settings.put(key, before);
        settings.values().removeIf(Objects::isNull);
    }

    private RouteTable table() {
        var config = new SmallRyeConfigBuilder()
                .withDefaultValues(settings)
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withMapping(UpstreamSettings.class)
                .withMapping(RouteSettings.class)
                .withMapping(LimitSettings.class)
                .build();
        return new RouteTable(
                config.getConfigMapping(UpstreamSettings.class),
                config.getConfigMapping(RouteSettings.class),
                config.getConfigMapping(LimitSettings.class));
    }
}
