package org.throughline.cases.conference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything about the protection of a child in one case, each kind with the latest first.
 *
 * @param strategyDiscussions strategy discussions
 * @param enquiries enquiries under section 47
 * @param conferences initial and review conferences
 * @param coreGroups meetings of the core group
 * @param plans child protection plans
 */
@Schema(name = "ChildProtection")
public record ProtectionView(
        List<DiscussionView> strategyDiscussions,
        List<EnquiryView> enquiries,
        List<ConferenceView> conferences,
        List<CoreGroupView> coreGroups,
        List<PlanView> plans) {}
