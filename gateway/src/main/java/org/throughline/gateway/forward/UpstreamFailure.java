package org.throughline.gateway.forward;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.util.concurrent.TimeoutException;
import org.throughline.gateway.problem.Refusal;

/** What a client hears when a service could not be asked. */
final class UpstreamFailure {

    private UpstreamFailure() {}

    static Refusal refusal(Throwable failure) {
        if (failure instanceof ConnectionPoolTooBusyException) {
            return Refusal.UPSTREAM_BUSY;
        }
        return failure instanceof TimeoutException || failure instanceof ConnectTimeoutException
                ? Refusal.UPSTREAM_TIMEOUT
                : Refusal.UPSTREAM_UNAVAILABLE;
    }
}
