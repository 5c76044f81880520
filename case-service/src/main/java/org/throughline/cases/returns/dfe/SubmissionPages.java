package org.throughline.cases.returns.dfe;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Gathers children into pages of at most 100, the most that the Department's API takes at once. */
final class SubmissionPages {

    /** The most children of a page: maxItems of the API. */
    static final int MOST = 100;

    private final UUID submission;
    private final PageRepository repository;
    private final List<String> bodies = new ArrayList<>();
    private final List<ToldChild> told = new ArrayList<>();
    private int pages;
    private int children;
    private int purges;

    SubmissionPages(UUID submission, PageRepository repository) {
        this.submission = submission;
        this.repository = repository;
    }

    void add(ToldChild child, String json) {
        told.add(child);
        bodies.add(json);
        children += child.hash() == null ? 0 : 1;
        purges += child.hash() == null ? 1 : 0;
        if (told.size() == MOST) {
            close();
        }
    }

    /** Keeps the page that is begun, if one is. */
    void close() {
        if (!told.isEmpty()) {
            repository.keep(submission, ++pages, "[" + String.join(",", bodies) + "]", told);
            told.clear();
            bodies.clear();
        }
    }

    int count() {
        return pages;
    }

    int children() {
        return children;
    }

    int purges() {
        return purges;
    }
}
