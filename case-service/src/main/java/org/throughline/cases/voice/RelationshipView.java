package org.throughline.cases.voice;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.RelationshipQuality;

/**
 * What one child thinks of the relationship, over time.
 *
 * @param childId the child
 * @param rated the qualities that the child rated, in the order of the sixteen
 * @param notRated those that the child was not asked about, or did not rate
 */
@Schema(name = "Relationship")
public record RelationshipView(UUID childId, List<TrendView> rated, List<RelationshipQuality> notRated) {}
