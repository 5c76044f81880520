package org.throughline.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.throughline.platform.problem.Problem;

/** Refuses JSON bodies that do not state their length while they are read, once they are over the limit. */
@Provider
@PreMatching
@Priority(1)
class BodyLimitFilter implements ContainerRequestFilter {

    private static final Set<String> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final BodyLimit limit;

    BodyLimitFilter(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean stated = request.getHeaderString(HttpHeaders.CONTENT_LENGTH) != null;
        boolean file = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType());
        if (stated || file || WITHOUT_BODY.contains(request.getMethod())) {
            return;
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), limit.jsonBytes()));
    }

    static Problem tooLarge() {
        return Problem.of(413, "body-too-large", "The body is larger than this path takes.");
    }
}
