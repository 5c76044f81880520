package org.throughline.platform.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.throughline.platform.problem.Problem;

/** Refuses JSON bodies over the limit, by their stated length at once, by their true length while they are read. */
@Provider
@PreMatching
@Priority(1)
class BodyLimitFilter implements ContainerRequestFilter {

    private final BodyLimit limit;

    BodyLimitFilter(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
            return;
        }
        String stated = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (stated == null && request.getHeaderString("Transfer-Encoding") == null) {
            return;
        }
        if (stated != null && Long.parseLong(stated) > limit.jsonBytes()) {
            throw tooLarge();
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), limit.jsonBytes()));
    }

    static Problem tooLarge() {
        return Problem.of(413, "body-too-large", "The body is larger than this path takes.");
    }
}
