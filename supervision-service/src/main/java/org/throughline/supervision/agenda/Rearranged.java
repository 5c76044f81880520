package org.throughline.supervision.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.platform.problem.Problem;

/** The cases of an agenda in another order, or with one more or one fewer. */
final class Rearranged {

    private final List<Agenda.Entry> discuss;

    Rearranged(Agenda agenda) {
        this.discuss = new ArrayList<>(agenda.discuss());
    }

    List<Agenda.Entry> discuss() {
        return List.copyOf(discuss);
    }

    /** Puts a case on it, last where no position is said: 409 where it stands there already or the session has not the minutes. */
    void add(Agenda.Entry added, Integer position, int minutesOfSession) {
        if (discuss.stream().anyMatch(entry -> entry.caseId().equals(added.caseId()))) {
            throw Problem.conflict("already-on-agenda", "The case stands on this agenda already.");
        }
        int minutes = discuss.stream().mapToInt(Agenda.Entry::minutes).sum();
        if (minutes + added.minutes() > minutesOfSession) {
            throw Problem.conflict("agenda-full", "The session has not the minutes: take another case off first.");
        }
        insert(added, position == null ? discuss.size() + 1 : position);
    }

    void drop(UUID caseId) {
        discuss.remove(find(caseId));
    }

    void move(UUID caseId, Integer position) {
        Agenda.Entry moved = find(caseId);
        discuss.remove(moved);
        insert(moved, position == null ? 0 : position);
    }

    private Agenda.Entry find(UUID caseId) {
        return discuss.stream()
                .filter(entry -> entry.caseId().equals(caseId))
                .findFirst()
                .orElseThrow(
                        () -> Problem.unprocessable("case-not-on-agenda", "The case does not stand on this agenda.")
                                .at("/caseId", "not on this agenda"));
    }

    private void insert(Agenda.Entry entry, int position) {
        if (position < 1 || position > discuss.size() + 1) {
            throw Problem.unprocessable("position-outside-agenda", "The agenda has no such position.")
                    .at("/position", "1 to " + (discuss.size() + 1));
        }
        discuss.add(position - 1, entry);
    }
}
