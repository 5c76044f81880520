package org.throughline.cases.story;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of versions, for the one repository of One Story. */
@ApplicationScoped
class StoryEntryVersions implements PanacheRepositoryBase<StoryEntryVersion, UUID> {}
