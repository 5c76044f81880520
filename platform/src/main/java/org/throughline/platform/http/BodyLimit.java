package org.throughline.platform.http;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a body may be. */
@StaticInitSafe
@ConfigMapping(prefix = "throughline.body")
public interface BodyLimit {

    /** Bytes of a JSON body; files have the server's own limit, {@code quarkus.http.limits.max-body-size}. */
    @WithDefault("262144")
    long jsonBytes();
}
