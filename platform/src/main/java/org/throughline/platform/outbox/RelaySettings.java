package org.throughline.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay works. */
@ConfigMapping(prefix = "throughline.relay")
public interface RelaySettings {

    /** Off where an instance shall only answer requests. */
    @WithDefault("true")
    boolean enabled();

    /** How long to wait when there is nothing to send. */
    @WithDefault("PT0.1S")
    Duration pause();

    /** How long to wait before asking again for the lock, or after a failure. */
    @WithDefault("PT1S")
    Duration standBy();

    /** Events sent before their acknowledgements are awaited. */
    @WithDefault("500")
    int batch();
}
