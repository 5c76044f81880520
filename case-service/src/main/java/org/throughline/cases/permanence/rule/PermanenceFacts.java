package org.throughline.cases.permanence.rule;

import java.time.LocalDate;
import java.util.List;
import org.throughline.contracts.codes.PermanenceRoute;

/**
 * What is known of a child's way to a home for good.
 *
 * @param time the child's own time
 * @param openedOn first day of the case
 * @param closedOn last day of the case; null while open
 * @param lookedAfterSince first day in care; null where the child is not in care
 * @param plans the permanence plans of the case
 * @param proceedings the care proceedings of the case
 */
public record PermanenceFacts(
        ChildsTime time,
        LocalDate openedOn,
        LocalDate closedOn,
        LocalDate lookedAfterSince,
        List<Plan> plans,
        List<Proceedings> proceedings) {

    /**
     * A permanence plan.
     *
     * @param route its route
     * @param agreedOn when it was agreed
     * @param aimedFor by when it shall be achieved
     * @param achievedOn when it was; null while it is not
     * @param current whether it is the plan that holds, achieved or not
     */
    public record Plan(
            PermanenceRoute route, LocalDate agreedOn, LocalDate aimedFor, LocalDate achievedOn, boolean current) {}

    /**
     * Care proceedings.
     *
     * @param issuedOn when they were issued
     * @param dueOn last day of their term, extensions included; null where the general limit holds
     * @param concludedOn when the court decided; null while they last
     */
    public record Proceedings(LocalDate issuedOn, LocalDate dueOn, LocalDate concludedOn) {}
}
