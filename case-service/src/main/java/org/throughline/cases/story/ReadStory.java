package org.throughline.cases.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.story.rule.Audience;
import org.throughline.cases.story.rule.Section;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Reads a child's One Story, as far as it is written for the reader. */
@ApplicationScoped
@Transactional
class ReadStory {

    private final CaseAccess access;
    private final StoryRepository stories;
    private final StoryReaders readers;
    private final OpenVersions open;
    private final Audit audit;

    ReadStory(CaseAccess access, StoryRepository stories, StoryReaders readers, OpenVersions open, Audit audit) {
        this.access = access;
        this.stories = stories;
        this.readers = readers;
        this.open = open;
        this.audit = audit;
    }

    /** The narrative in its order, of all sections where none is named, as a reader of that audience would see it. */
    Page<StoryEntryView> of(UUID childId, Section section, Audience audience, PageRequest request) {
        access.requireChild(childId);
        audit.read("child", childId);
        Set<Section> sections = section == null ? EnumSet.allOf(Section.class) : EnumSet.of(section);
        List<Audience> audiences = Arrays.stream(Audience.values())
                .filter(written -> audience == null || audience.reads(written))
                .toList();
        List<StoryEntryView> rows = stories
                .narrative(
                        childId, readers.of(childId), sections, audiences, Place.of(request.cursor), request.limit + 1)
                .stream()
                .map(StoryEntryVersion::view)
                .toList();
        return Page.of(rows, request.limit, Place::after);
    }

    /** The versions of an entry that are open to the caller, the latest first. */
    List<StoryEntryView> versions(UUID childId, UUID entryId) {
        access.requireChild(childId);
        audit.read("child", childId);
        StoryEntry entry = stories.ofChild(childId, entryId).orElseThrow(() -> Problem.notFound("story-entry"));
        return open.of(entry).stream().map(StoryEntryVersion::view).toList();
    }
}
