package org.throughline.stack.demo.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.contracts.codes.Stage;
import org.throughline.stack.demo.chance.Dice;
import org.throughline.stack.demo.chance.Mix;
import org.throughline.stack.demo.council.CaseHistory;

/** Looked-after episodes of one case: a placement or a legal status that changes begins the next one. */
final class Episodes {
    private static final Mix<String> PLACEMENTS = Mix.of("U6", 42)
            .and("U4", 16)
            .and("U1", 16)
            .and("K2", 12)
            .and("H5", 8)
            .and("P1", 6);
    private static final String NEXT_FOLLOWS = "X1";
    private static final int FULL_ORDER_AFTER_DAYS = 200;
    private static final double MOVES_A_YEAR = 0.35;

    private record Episode(LocalDate from, String why, String status, String place) {}

    private Episodes() {}

    /** Rows of the episodes file, in order; none where the child never was looked after. */
    static List<List<Object>> of(CaseHistory history, LocalDate today, Dice dice) {
        LocalDate from = history.began(Stage.LOOKED_AFTER).orElse(null);
        if (from == null || !history.child().born()) {
            return List.of();
        }
        List<Episode> episodes = draw(from, history.open() ? today : history.closedOn(), dice);
        List<List<Object>> rows = new ArrayList<>();
        for (int index = 0; index < episodes.size(); index++) {
            boolean last = index + 1 == episodes.size();
            rows.add(row(history, episodes.get(index), last ? null : episodes.get(index + 1)));
        }
        return rows;
    }

    private static List<Episode> draw(LocalDate from, LocalDate until, Dice dice) {
        List<Episode> episodes = new ArrayList<>();
        String place = dice.from(PLACEMENTS);
        boolean accommodated = dice.chance(0.2);
        String status = accommodated ? "V2" : "C1";
        episodes.add(new Episode(from, "S", status, place));
        LocalDate order = from.plusDays(FULL_ORDER_AFTER_DAYS);
        LocalDate move = from.plusDays(14L + dice.daysUntilNext(MOVES_A_YEAR));
        while (move.isBefore(until) || (!accommodated && order.isBefore(until))) {
            boolean orderFirst = !accommodated && order.isBefore(move);
            if (orderFirst) {
                status = "C2";
                accommodated = true;
                episodes.add(new Episode(order, "L", status, place));
                continue;
            }
            place = dice.from(PLACEMENTS);
            if (!move.equals(order)) {
                episodes.add(new Episode(move, "P", status, place));
            }
            move = move.plusDays(14L + dice.daysUntilNext(MOVES_A_YEAR));
        }
        return episodes;
    }

    private static List<Object> row(CaseHistory history, Episode episode, Episode next) {
        boolean closed = next == null && !history.open();
        Object ends = next != null ? next.from() : closed ? history.closedOn() : "";
        Object reason = next != null ? NEXT_FOLLOWS : closed ? leaving(history.closureReason()) : "";
        boolean moves = next != null && "P".equals(next.why());
        return List.of(
                history.child().laChildId(),
                episode.from(),
                episode.why(),
                episode.status(),
                history.primaryNeed(),
                episode.place(),
                episode.place().startsWith("P") ? "PR0" : "PR1",
                ends,
                reason,
                moves ? "PLANP" : "",
                "",
                "",
                "");
    }

    private static String leaving(String closureReason) {
        return switch (closureReason) {
            case "RC1" -> "E11";
            case "RC3" -> "E48";
            case "RC4" -> "E44";
            case "RC6" -> "E7";
            default -> "E4A";
        };
    }
}
