package org.throughline.gateway.settings;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.util.List;

/** How much a caller may send. */
@ConfigMapping(prefix = "throughline.limit")
public interface LimitSettings {

    /** Of an ordinary request. */
    MemorySize body();

    /** Of a file. */
    MemorySize uploadBody();

    /** The route prefixes that take files, and so {@link #uploadBody()} instead of {@link #body()}. */
    List<String> uploadPrefixes();

    /** Sustained requests a second of one subject. */
    int requestsPerSecond();

    /** Requests one subject may make at once after a pause; a page of an application makes several. */
    int requestBurst();

    /** Subjects remembered at a time; bounds the memory of the rate limit. */
    int subjects();
}
