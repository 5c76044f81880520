package org.throughline.platform.caller;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where a token says who the caller is. The path of the roles is {@code quarkus.oidc.roles.role-claim-path}. */
@ConfigMapping(prefix = "throughline.caller")
public interface CallerClaims {

    /** The claim that holds the worker's id. */
    @WithDefault("worker_id")
    String workerClaim();
}
