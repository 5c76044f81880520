package org.throughline.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

/** Which service this is, and where it tells its facts. */
@ConfigMapping(prefix = "throughline.service")
public interface ServiceIdentity {

    /** The service's name: the CloudEvents source, the consumer group, the path of its operations. */
    @WithName("name")
    String service();

    /** The topic of its events. */
    String topic();
}
