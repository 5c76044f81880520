package org.throughline.cases.returns.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.returns.rule.CollectionYear;

/** Reads the lines of SSDA903 files, some children at a time. */
@ApplicationScoped
class ReturnFileRepository {

    private final EntityManager database;

    ReturnFileRepository(EntityManager database) {
        this.database = database;
    }

    /** The lines of the next children after this one; none where there are no more. */
    @SuppressWarnings("unchecked")
    List<FileRow> lines(ReturnFile file, CollectionYear year, UUID after, int children) {
        List<Object[]> rows = database.createNativeQuery(file.sql())
                .setParameter("after", after)
                .setParameter("start", year.start())
                .setParameter("end", year.end())
                .setParameter("children", children)
                .getResultList();
        return rows.stream()
                .map(row -> new FileRow(
                        (UUID) row[0], Arrays.asList(Arrays.copyOfRange(row, 1, row.length, String[].class))))
                .toList();
    }
}
