package org.throughline.cases.voice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.cases.casefile.Refusal;
import org.throughline.contracts.codes.HowHeard;
import org.throughline.contracts.codes.RelationshipQuality;

/** What can be recorded as a child's voice: plain Java, no clock and no database. */
final class VoiceRule {

    private VoiceRule() {}

    /**
     * Why this is not a child's voice in a case.
     *
     * @param openedOn the case's first day
     * @param closedOn the case's last day; null while open
     */
    static Optional<Refusal> refusal(LocalDate openedOn, LocalDate closedOn, NewVoice voice, LocalDate today) {
        if (voice.heardOn().isAfter(today)) {
            return refuse("voice-in-future", "/heardOn", "is in the future");
        }
        if (voice.heardOn().isBefore(openedOn)
                || closedOn != null && voice.heardOn().isAfter(closedOn)) {
            return refuse("voice-outside-case", "/heardOn", "is a day on which the case was not open");
        }
        List<NewRating> ratings = voice.rated();
        if (voice.said() == null && voice.wants() == null && voice.feels() == null && ratings.isEmpty()) {
            return refuse("voice-says-nothing", "/said", "say what the child said, wants, feels or thinks");
        }
        if (voice.how() == HowHeard.OBSERVATION && !ratings.isEmpty()) {
            return refuse("observed-not-rated", "/ratings", "a rating is the child's own; nobody rates for a child");
        }
        return ratedTwice(ratings);
    }

    private static Optional<Refusal> ratedTwice(List<NewRating> ratings) {
        Set<RelationshipQuality> rated = EnumSet.noneOf(RelationshipQuality.class);
        for (int i = 0; i < ratings.size(); i++) {
            if (!rated.add(ratings.get(i).quality())) {
                return refuse("rated-twice", "/ratings/" + i + "/quality", "is rated before in this list");
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refuse(String code, String pointer, String detail) {
        return Optional.of(new Refusal(code, pointer, detail));
    }
}
