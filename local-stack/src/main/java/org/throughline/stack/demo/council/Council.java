package org.throughline.stack.demo.council;

import java.util.List;
import java.util.stream.Stream;

/** Everything that was made up about the council. */
public record Council(
        long seed,
        Timeline timeline,
        List<Worker> workers,
        List<Pod> pods,
        List<SeatTime> seats,
        List<CaseHistory> cases,
        List<ContactFact> contacts,
        List<ReferralFact> referrals,
        List<ReviewFact> reviews) {
    public Council {
        workers = List.copyOf(workers);
        pods = List.copyOf(pods);
        seats = List.copyOf(seats);
        cases = List.copyOf(cases);
        contacts = List.copyOf(contacts);
        referrals = List.copyOf(referrals);
        reviews = List.copyOf(reviews);
    }

    /** The cases open today. */
    public Stream<CaseHistory> openCases() {
        return cases.stream().filter(CaseHistory::open);
    }

    /** The staff of today. */
    public Stream<Worker> staff() {
        return workers.stream().filter(worker -> worker.isEmployedOn(timeline.today()));
    }
}
