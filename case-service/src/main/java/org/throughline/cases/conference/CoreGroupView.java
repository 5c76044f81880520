package org.throughline.cases.conference;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting of the core group.
 *
 * @param coreGroupId the meeting
 * @param planId the child protection plan
 * @param metOn its day
 */
@Schema(name = "CoreGroup")
public record CoreGroupView(UUID coreGroupId, UUID planId, LocalDate metOn) {}
