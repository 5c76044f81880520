package org.throughline.cases.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughline.cases.story.rule.ReadingRule;
import org.throughline.cases.story.rule.WrittenVersion;
import org.throughline.platform.problem.Problem;

/** The versions of an entry that are open to the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpenVersions {

    private final StoryRepository stories;
    private final StoryReaders readers;

    OpenVersions(StoryRepository stories, StoryReaders readers) {
        this.stories = stories;
        this.readers = readers;
    }

    /** The latest first; 404 where the entry is closed to the caller, as if there were none. */
    List<StoryEntryVersion> of(StoryEntry entry) {
        List<StoryEntryVersion> all = stories.versionsOf(entry.id());
        List<WrittenVersion> written =
                all.stream().map(StoryEntryVersion::written).toList();
        Set<WrittenVersion> readable = ReadingRule.readable(readers.of(entry.childId()), written).stream()
                .collect(Collectors.toUnmodifiableSet());
        if (readable.isEmpty()) {
            throw Problem.notFound("story-entry");
        }
        return all.stream()
                .filter(version -> readable.contains(version.written()))
                .toList();
    }
}
