package org.throughline.cases.recordaccess.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who did what with a record, in the words that a child reads. */
public final class PlainWords {

    private static final String READ = "READ";

    /** The first that fits says who it was: whoever has several roles is named by the one that decides most. */
    private static final List<Map.Entry<String, String>> PEOPLE = List.of(
            Map.entry("senior-leader", "one of the people in charge of all the teams"),
            Map.entry("principal-social-worker", "the person who helps social workers get better at their work"),
            Map.entry("pod-manager", "the manager of a team of social workers"),
            Map.entry("senior-social-worker", "a senior social worker"),
            Map.entry("social-worker", "a social worker"),
            Map.entry("social-worker-in-training", "somebody learning to be a social worker"),
            Map.entry("pod-administrator", "somebody who helps a team in the office"),
            Map.entry("data-protection-officer", "the person who keeps what we know about you safe"),
            Map.entry("returns-officer", "somebody who sends numbers to the government"),
            Map.entry("mash", "the people who first hear when somebody is worried about a child"));

    /** The first beginning that fits; an action is a verb and what it was done to. */
    private static final List<Map.Entry<String, String>> DEEDS = List.of(
            Map.entry(READ, "looked at your record"),
            Map.entry("BEGIN_EMERGENCY_ACCESS", "opened your record because it was urgent"),
            Map.entry("REVIEW_EMERGENCY_ACCESS", "checked whether somebody had to open your record"),
            Map.entry("RESTRICT_RECORD", "made a rule about who may look at your record"),
            Map.entry("AMEND_RESTRICTION", "changed the rule about who may look at your record"),
            Map.entry("REVIEW_RESTRICTION", "checked the rule about who may look at your record"),
            Map.entry("LIFT_RESTRICTION", "ended the rule about who may look at your record"),
            Map.entry("ANSWER_SUBJECT", "made a copy of what is in your record, for somebody who may ask for it"),
            Map.entry("HOLD_RECORD", "made sure that your record is kept"),
            Map.entry("TELL_", "sent a reminder about you to your team"),
            Map.entry("IMPORT_", "put in facts from older records"),
            Map.entry("CHANGE_KEYWORKER", "wrote down who your social worker is"),
            Map.entry("RECORD_CONTACT", "wrote down that you met or talked"),
            Map.entry("CORRECT_CONTACT", "put something right in your record"),
            Map.entry("WITHDRAW_CONTACT", "put something right in your record"),
            Map.entry("RECORD_VOICE", "wrote down what you said"),
            Map.entry("MAKE_PROMISE", "wrote down a promise"),
            Map.entry("RENEGOTIATE_PROMISE", "wrote down a new day for a promise"),
            Map.entry("SETTLE_PROMISE", "wrote down whether a promise was kept"),
            Map.entry("WRITE_STORY", "wrote in your story"),
            Map.entry("MAKE_DECISION", "wrote down a decision"),
            Map.entry("RECORD_WORKER_WISH", "wrote down what you wish for in a social worker"),
            Map.entry("OPEN_CASE", "began to work with you"),
            Map.entry("CLOSE_CASE", "wrote down that the work with you has ended"));

    private PlainWords() {}

    /** Who it was, by what they do; never by name. */
    public static String who(Collection<String> roles) {
        return PEOPLE.stream()
                .filter(person -> roles.contains(person.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("our computer system");
    }

    /** What was done. */
    public static String what(String action) {
        return DEEDS.stream()
                .filter(deed ->
                        deed.getKey().endsWith("_") ? action.startsWith(deed.getKey()) : action.equals(deed.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("wrote in your record");
    }
}
