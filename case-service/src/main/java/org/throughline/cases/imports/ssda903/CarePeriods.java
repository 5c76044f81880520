package org.throughline.cases.imports.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Periods of care out of episodes. A period begins with the first episode, with RNE S, after a REC that ends care, and after
 * a gap. It ends where its last episode has a DEC and a REC that ends care, or where the next period begins. REC X1 says that
 * another episode follows: without it in the file the child counts as still looked after. A REC without a DEC is no end.
 */
final class CarePeriods {

    private CarePeriods() {}

    static List<CarePeriod> of(List<EpisodeTime> episodes) {
        var periods = new ArrayList<CarePeriod>();
        LocalDate start = null;
        EpisodeTime last = null;
        for (EpisodeTime episode : sorted(episodes)) {
            if (last == null) {
                start = episode.startedOn();
            } else if (begins(episode, last)) {
                periods.add(new CarePeriod(start, earlier(last.endedOn(), episode.startedOn())));
                start = episode.startedOn();
            }
            last = episode;
        }
        if (last != null) {
            periods.add(new CarePeriod(start, last.endsCare() ? last.endedOn() : null));
        }
        return periods;
    }

    private static boolean begins(EpisodeTime episode, EpisodeTime last) {
        if (episode.beginsCare()) {
            return true;
        }
        return last.endedOn() != null && (last.endsCare() || episode.startedOn().isAfter(last.endedOn()));
    }

    private static LocalDate earlier(LocalDate end, LocalDate next) {
        return end == null || next.isBefore(end) ? next : end;
    }

    private static List<EpisodeTime> sorted(List<EpisodeTime> episodes) {
        return episodes.stream()
                .sorted(Comparator.comparing(EpisodeTime::startedOn))
                .toList();
    }
}
