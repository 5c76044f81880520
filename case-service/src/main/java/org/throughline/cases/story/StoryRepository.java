package org.throughline.cases.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.story.rule.Audience;
import org.throughline.cases.story.rule.Reader;
import org.throughline.cases.story.rule.Section;

/** Every query of One Story. */
@ApplicationScoped
class StoryRepository implements PanacheRepositoryBase<StoryEntry, UUID> {

    private static final String[] ORDER =
            Arrays.stream(Section.values()).map(Enum::name).toArray(String[]::new);

    // of any record of the child
    private static final String OF_CHILD = "id = ?1 and childId in (select same.id from Child same"
            + " where same.standsAs = (select asked.standsAs from Child asked where asked.id = ?2))";

    // what the reading rule says of the newest version, said where the list is read
    private static final String NARRATIVE = "select v.* from story_entry e"
            + " join story_entry_version v on v.entry_id = e.id and v.version = e.version"
            + " where e.child_id = any(cast((select same_child(:child)) as uuid[])) and v.audience = any(:audiences) and v.section = any(:sections)"
            + " and (v.audience <> 'RESTRICTED' or :trusted or v.written_by = :reader)"
            + " and (array_position(:order, v.section), e.id) > (:place, :after)"
            + " order by array_position(:order, v.section), e.id limit :rows";

    private final StoryEntryVersions versions;

    StoryRepository(StoryEntryVersions versions) {
        this.versions = versions;
    }

    /** The entry, if it is one of this child. */
    Optional<StoryEntry> ofChild(UUID childId, UUID entryId) {
        return find(OF_CHILD, entryId, childId).firstResultOptional();
    }

    /** The same, its row locked until the transaction ends. */
    Optional<StoryEntry> lock(UUID childId, UUID entryId) {
        return find(OF_CHILD, entryId, childId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void keep(StoryEntry entry, StoryEntryVersion version) {
        persist(entry);
        versions.persistAndFlush(version);
    }

    /** Every version of an entry, the latest first. */
    List<StoryEntryVersion> versionsOf(UUID entryId) {
        return versions.list("entryId = ?1 order by version desc", entryId);
    }

    /** The newest versions that the reader may read, as one narrative, below a place in it. */
    @SuppressWarnings("unchecked")
    List<StoryEntryVersion> narrative(
            UUID childId,
            Reader reader,
            Collection<Section> sections,
            Collection<Audience> audiences,
            Place below,
            int most) {
        return getEntityManager()
                .createNativeQuery(NARRATIVE, StoryEntryVersion.class)
                .setParameter("child", childId)
                .setParameter("audiences", names(audiences))
                .setParameter("sections", names(sections))
                .setParameter("trusted", reader.trusted())
                .setParameter("reader", reader.workerId())
                .setParameter("order", ORDER)
                .setParameter("place", below.place())
                .setParameter("after", below.entryId())
                .setParameter("rows", most)
                .getResultList();
    }

    private static String[] names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toArray(String[]::new);
    }
}
