package org.throughline.cases.contact;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.throughline.contracts.codes.ContactKind;
import org.throughline.platform.problem.Problem;

/** Which contacts of a case are asked for. A {@code @BeanParam}. */
public class ContactFilter {

    @QueryParam("kind")
    @Parameter(
            description = "Only these kinds; repeat for more than one.",
            schema = @Schema(implementation = ContactKind[].class))
    public List<String> kinds;

    @QueryParam("from")
    @Parameter(description = "Only contacts on this day or later.")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Only contacts before this day.")
    public LocalDate to;

    @QueryParam("workerId")
    @Parameter(description = "Only contacts in which this worker took part.")
    public UUID workerId;

    @QueryParam("statutory")
    @Parameter(description = "True: only statutory visits; false: only the others.")
    public Boolean statutory;

    /** The kinds asked for, none for all of them; a 400 problem for a word that is no kind. */
    List<ContactKind> kinds() {
        return kinds == null
                ? List.of()
                : kinds.stream().map(ContactFilter::kind).toList();
    }

    private static ContactKind kind(String name) {
        return Arrays.stream(ContactKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("invalid-parameter", "A parameter is not valid.")
                        .at("kind", "is no kind of contact"));
    }
}
