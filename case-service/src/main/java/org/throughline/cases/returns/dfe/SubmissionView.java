package org.throughline.cases.returns.dfe;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A submission to the Department's API.
 *
 * @param submissionId our id of it
 * @param kind how much it tells
 * @param state OPEN until each page is receipted, then DONE; SUPERSEDED where another was made before that
 * @param madeAt when it was put together
 * @param pages how many pages it has, of at most 100 children
 * @param pagesReceipted how many the Department has taken
 * @param children how many children it tells of, without those to be removed
 * @param purges how many children are to be removed there
 * @param leftOut how many children it cannot tell of, since they have no local authority child id
 */
@Schema(name = "DfeSubmission")
public record SubmissionView(
        UUID submissionId,
        SubmissionKind kind,
        SubmissionState state,
        OffsetDateTime madeAt,
        int pages,
        int pagesReceipted,
        int children,
        int purges,
        int leftOut) {}
