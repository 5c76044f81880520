package org.throughline.cases.clock.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.contracts.codes.ClockKind;

/** Assessment, section 47, conferences and the visits of children in need and under protection (Working Together). */
final class ProtectionClocks {

    private final CaseFacts facts;
    private final Chain chain;

    ProtectionClocks(CaseFacts facts, Chain chain) {
        this.facts = facts;
        this.chain = chain;
    }

    Stream<StatutoryClock> all() {
        return Stream.of(
                        assessment(),
                        conference(),
                        coreGroup(),
                        reviews(),
                        visits(FactKind.CHILD_PROTECTION_STAGE, ClockKind.PROTECTION_VISIT),
                        visits(FactKind.CHILD_IN_NEED_STAGE, ClockKind.CHILD_IN_NEED_VISIT))
                .flatMap(clocks -> clocks);
    }

    /** Ends with the stage. From the referral for the first of them; a later one has no referral and starts with its stage. */
    private Stream<StatutoryClock> assessment() {
        List<Fact> stages = facts.of(FactKind.ASSESSMENT_STAGE);
        return stages.stream().flatMap(stage -> {
            LocalDate from = stage.on().equals(stages.get(0).on()) ? referralBy(stage.on()) : stage.on();
            List<LocalDate> done = stage.until() == null ? List.of() : List.of(stage.until());
            return chain.once(ClockKind.ASSESSMENT, from, null, done).stream();
        });
    }

    private LocalDate referralBy(LocalDate stage) {
        return facts.days(FactKind.REFERRAL).stream()
                .filter(day -> !day.isAfter(stage))
                .reduce((earlier, later) -> later)
                .orElse(stage);
    }

    private Stream<StatutoryClock> conference() {
        List<LocalDate> held = facts.days(FactKind.INITIAL_CONFERENCE);
        return facts.of(FactKind.SECTION_47).stream()
                .flatMap(enquiry ->
                        chain.once(ClockKind.INITIAL_CONFERENCE, enquiry.on(), enquiry.until(), held).stream());
    }

    private Stream<StatutoryClock> coreGroup() {
        List<LocalDate> met = facts.days(FactKind.CORE_GROUP);
        return facts.of(FactKind.PROTECTION_PLAN).stream()
                .flatMap(plan -> chain.once(ClockKind.CORE_GROUP, plan.on(), plan.until(), met).stream());
    }

    private Stream<StatutoryClock> reviews() {
        List<LocalDate> held = facts.days(FactKind.REVIEW_CONFERENCE);
        return facts.of(FactKind.PROTECTION_PLAN).stream()
                .flatMap(plan -> chain
                        .again(
                                ClockKind.PROTECTION_REVIEW,
                                plan.on(),
                                plan.until(),
                                held,
                                (number, start) -> number == 0 ? Step.FIRST : Step.LATER)
                        .stream());
    }

    private Stream<StatutoryClock> visits(FactKind stage, ClockKind kind) {
        return facts.of(stage).stream().flatMap(stretch -> {
            KnownVisits visits = KnownVisits.in(stretch, facts);
            return visits.before(stretch.until())
                    ? chain
                            .again(kind, visits.start(), stretch.until(), visits.seen(), (number, start) -> Step.ONLY)
                            .stream()
                    : Stream.empty();
        });
    }
}
