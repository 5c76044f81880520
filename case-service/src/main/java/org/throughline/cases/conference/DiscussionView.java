package org.throughline.cases.conference;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A strategy discussion.
 *
 * @param discussionId the discussion
 * @param heldOn its day
 */
@Schema(name = "StrategyDiscussion")
public record DiscussionView(UUID discussionId, LocalDate heldOn) {}
