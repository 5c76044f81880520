package org.throughline.cases.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.CaseAccess;
import org.throughline.contracts.casework.StoryEntryWritten;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.http.MergePatch;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Writes an entry of a child's One Story, for the first time or anew; nothing that was written is lost. */
@ApplicationScoped
@Transactional
class WriteStory {

    private final CaseAccess access;
    private final StoryRepository stories;
    private final OpenVersions open;
    private final MergePatch mergePatch;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    WriteStory(
            CaseAccess access,
            StoryRepository stories,
            OpenVersions open,
            MergePatch mergePatch,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.stories = stories;
        this.open = open;
        this.mergePatch = mergePatch;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    StoryEntryView first(UUID childId, NewStoryEntry said) {
        access.requireChild(childId);
        return write(
                new StoryEntry(
                        childId, OffsetDateTime.now(clock), caller.workerId().orElse(null)),
                said);
    }

    /** A new version by a merge patch of the newest, whose number is checked on the locked row. */
    StoryEntryView anew(UUID childId, UUID entryId, JsonNode patch, LongConsumer versionCheck)
            throws JsonProcessingException {
        access.requireChild(childId);
        StoryEntry entry = stories.lock(childId, entryId).orElseThrow(() -> Problem.notFound("story-entry"));
        StoryEntryVersion newest = open.of(entry).get(0);
        versionCheck.accept(entry.version());
        return write(entry, mergePatch.apply(patch, newest.said(), NewStoryEntry.class));
    }

    private StoryEntryView write(StoryEntry entry, NewStoryEntry said) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID by = caller.workerId().orElse(null);
        StoryEntryVersion version = entry.write(said, now, by);
        stories.keep(entry, version);
        outbox.append(new StoryEntryWritten(entry.id(), entry.childId(), entry.version(), by, now));
        audit.wrote("WRITE_STORY", "child", entry.childId());
        return version.view();
    }
}
