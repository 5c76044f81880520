package org.throughline.cases.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.voice.rule.RelationshipTrends;
import org.throughline.cases.voice.rule.Trend;
import org.throughline.contracts.codes.RelationshipQuality;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Shows what a child said, and how the child's view of the relationship went. */
@ApplicationScoped
class ReadVoice {

    private final CaseAccess access;
    private final VoiceRepository voices;
    private final RatingRepository ratings;
    private final Audit audit;

    ReadVoice(CaseAccess access, VoiceRepository voices, RatingRepository ratings, Audit audit) {
        this.access = access;
        this.voices = voices;
        this.ratings = ratings;
        this.audit = audit;
    }

    /** A page, the latest first. */
    @Transactional
    Page<VoiceView> of(UUID caseId, PageRequest request) {
        access.requireCase(caseId);
        audit.read("case", caseId);
        List<VoiceView> rows = voices.of(caseId, request);
        return Page.of(rows, request.limit, last -> Cursor.after(last.heardOn(), last.voiceId()));
    }

    /** One child's ratings over all the child's cases. */
    @Transactional
    RelationshipView relationship(UUID childId) {
        access.requireChild(childId);
        audit.read("child", childId);
        List<Trend> trends = RelationshipTrends.of(ratings.ofChild(childId));
        Set<RelationshipQuality> notRated = EnumSet.allOf(RelationshipQuality.class);
        trends.forEach(trend -> notRated.remove(trend.quality()));
        return new RelationshipView(childId, trends.stream().map(TrendView::of).toList(), List.copyOf(notRated));
    }
}
