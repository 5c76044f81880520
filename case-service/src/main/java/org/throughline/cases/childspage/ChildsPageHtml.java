package org.throughline.cases.childspage;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.throughline.cases.childspage.rule.ChildsPage;

/** Writes a child's page as HTML; the words stand in the template, and what is put between them is escaped. */
@ApplicationScoped
class ChildsPageHtml {

    private final Template template;
    private final CouncilWords words;

    ChildsPageHtml(@Location("childspage/childs-page.html") Template template, CouncilWords words) {
        this.template = template;
        this.words = words;
    }

    String of(ChildsPage page) {
        return template.data("page", page, "words", words).render();
    }
}
