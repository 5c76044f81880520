package org.throughline.cases.childspage;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.jackson.JacksonMixin;
import org.throughline.cases.childspage.rule.ChildsPage;

/** On a page what is not known is not there; the rule that makes the page knows nothing of JSON. */
@JacksonMixin({
    ChildsPage.class,
    ChildsPage.Person.class,
    ChildsPage.Promised.class,
    ChildsPage.Said.class,
    ChildsPage.Helps.class
})
@JsonInclude(JsonInclude.Include.NON_NULL)
interface LeaveOutWhatIsNotKnown {}
