package org.throughline.platform.outbox;

import io.smallrye.config.ConfigMapping;

/** Which service this is, and where it tells its facts. */
@ConfigMapping(prefix = "throughline")
public interface ServiceIdentity {

    /** The service's name: the CloudEvents source, the consumer group, the path of its operations. */
    String service();

    /** The topic of its events. */
    String topic();
}
