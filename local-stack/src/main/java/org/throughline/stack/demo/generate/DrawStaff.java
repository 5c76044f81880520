package org.throughline.stack.demo.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.PodKind;
import org.throughline.contracts.codes.Seat;
import org.throughline.contracts.codes.WorkerRole;
import org.throughline.stack.demo.chance.Dice;
import org.throughline.stack.demo.council.DemoAccounts;
import org.throughline.stack.demo.council.Pod;
import org.throughline.stack.demo.council.SeatTime;
import org.throughline.stack.demo.council.Timeline;
import org.throughline.stack.demo.council.Worker;

/** The staff of three years, the pods since half way, and who sat where. */
final class DrawStaff {
    private static final List<String> PLACES = List.of(
            "Alder",
            "Beech",
            "Cedar",
            "Damson",
            "Elder",
            "Fir",
            "Gorse",
            "Hazel",
            "Ivy",
            "Juniper",
            "Kelp",
            "Larch",
            "Maple",
            "Nettle",
            "Oak",
            "Pine",
            "Quince",
            "Rowan",
            "Sorrel",
            "Tansy",
            "Ulmo",
            "Vine",
            "Willow",
            "Yarrow",
            "Aspen",
            "Birch",
            "Clover",
            "Dogwood",
            "Fennel",
            "Hawthorn",
            "Heather",
            "Holly",
            "Laurel",
            "Linden",
            "Mallow",
            "Medlar",
            "Poplar",
            "Sedge",
            "Teasel",
            "Yew");

    private final Dice dice;
    private final Timeline timeline;
    private final HireWorker hire;
    private final List<Pod> pods = new ArrayList<>();
    private final List<SeatTime> seats = new ArrayList<>();

    DrawStaff(Dice dice, Timeline timeline) {
        this.dice = dice;
        this.timeline = timeline;
        this.hire = new HireWorker(dice, timeline.today());
    }

    Staff draw() {
        for (int index = 0; index < Assumptions.PODS; index++) {
            pods.add(new Pod(Ids.pod(dice), PLACES.get(index) + " Pod", PodKind.POD, timeline.podsBegin()));
        }
        List<Post> posts = new DrawPosts(dice, timeline, hire).draw();
        posts.forEach(this::seatTurns);
        for (Pod pod : List.copyOf(pods)) {
            boolean first = pod == pods.get(0);
            sit(pod, Seat.POD_MANAGER, hired(first ? DemoAccounts.POD_MANAGER : null, WorkerRole.POD_MANAGER));
            sit(
                    pod,
                    Seat.SOCIAL_WORKER_IN_TRAINING,
                    hired(first ? DemoAccounts.SOCIAL_WORKER_IN_TRAINING : null, WorkerRole.SOCIAL_WORKER_IN_TRAINING));
            sit(
                    pod,
                    Seat.POD_ADMINISTRATIVE_OFFICER,
                    hired(first ? DemoAccounts.POD_ADMINISTRATOR : null, WorkerRole.POD_ADMINISTRATIVE_OFFICER));
        }
        leadership();
        return new Staff(hire.everybody(), pods, seats, posts);
    }

    private void leadership() {
        Pod leadership = new Pod(Ids.pod(dice), "Senior Leadership Team", PodKind.LEADERSHIP, timeline.podsBegin());
        pods.add(leadership);
        sit(leadership, Seat.POD_MANAGER, hired(DemoAccounts.SENIOR_LEADER, WorkerRole.SENIOR_LEADER));
        sit(
                leadership,
                Seat.SENIOR_SOCIAL_WORKER,
                hired(DemoAccounts.PRINCIPAL_SOCIAL_WORKER, WorkerRole.PRINCIPAL_SOCIAL_WORKER));
        sit(leadership, Seat.SENIOR_SOCIAL_WORKER, hired(null, WorkerRole.SENIOR_LEADER));
        hired(null, WorkerRole.SENIOR_LEADER);
        for (int practitioner = 0; practitioner < 5; practitioner++) {
            hired(null, WorkerRole.LEAD_PRACTITIONER);
        }
        hired(DemoAccounts.RETURNS_OFFICER, WorkerRole.RETURNS_OFFICER);
    }

    private Worker hired(UUID account, WorkerRole role) {
        LocalDate started = role == WorkerRole.SOCIAL_WORKER_IN_TRAINING
                ? timeline.today().minusDays(dice.between(60, 400))
                : timeline.begins().minusDays(dice.between(200, 5_000));
        return hire.hire(account, role, BigDecimal.ONE, started, null);
    }

    private void sit(Pod pod, Seat seat, Worker worker) {
        seats.add(new SeatTime(pod.id(), worker.id(), seat, worker.fte(), later(pod, worker.startedOn()), null));
    }

    private void seatTurns(Post post) {
        Pod pod = pods.get(post.pod);
        for (Post.Turn turn : post.turns()) {
            LocalDate until = post.endOf(turn);
            if (until == null || until.isAfter(pod.formedOn())) {
                Worker worker = turn.worker();
                seats.add(new SeatTime(pod.id(), worker.id(), post.seat, worker.fte(), later(pod, turn.from()), until));
            }
        }
    }

    private static LocalDate later(Pod pod, LocalDate day) {
        return day.isAfter(pod.formedOn()) ? day : pod.formedOn();
    }
}
