package org.throughline.supervision.reviewplan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.supervision.reviewplan.rule.Mends;
import org.throughline.supervision.reviewplan.rule.Proof;
import org.throughline.supervision.reviewplan.rule.ReviewPlan;
import org.throughline.supervision.reviewplan.rule.Shortage;

/** What a plan says, for those who read no table. */
final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private InWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String answer(ReviewPlan plan) {
        String span = day(plan.from()) + " to " + day(plan.until().minusDays(1));
        if (plan.meetsEveryDate()) {
            return "Every review-due date from " + span + " can be met.";
        }
        return count(plan.slips().size(), "review-due date") + " from " + span + " cannot be met" + why(plan.proof());
    }

    private static String why(Proof proof) {
        return switch (proof) {
            case PLAN -> ": the pod does not meet in time for them.";
            case ARITHMETIC -> ".";
            case EVERY_PLAN_TRIED ->
                ": the minutes would do, but every order of discussions was tried and none meets all.";
            case NONE -> " by any plan that was found; it is not proved that there is none.";
        };
    }

    static String shortage(Shortage shortage) {
        return "From " + day(shortage.from()) + " to " + day(shortage.by()) + " the pod has "
                + count(shortage.sessions(), "session") + " with " + count(shortage.room(), "minute")
                + " for cases. " + count(shortage.discussions(), "discussion")
                + " cannot wait longer or be held before, and need " + count(shortage.needed(), "minute") + ": "
                + shortage.needed() + " - " + shortage.room() + " = " + count(shortage.missing(), "minute")
                + " too few.";
    }

    static List<String> mends(Mends mends) {
        List<String> said = new ArrayList<>();
        if (mends.minutesMoreEachSession() != null) {
            int more = mends.minutesMoreEachSession();
            said.add(count(more, "minute") + " more in every session; " + (more - 1) + " would not do.");
        }
        if (mends.anotherSession() != null) {
            int minutes = mends.anotherSession().minutes();
            said.add("One session more, of " + count(minutes, "minute") + " on "
                    + day(mends.anotherSession().day()) + "; no shorter one would do.");
        }
        if (!mends.fewerCases().isEmpty()) {
            int fewer = mends.fewerCases().size();
            said.add(count(fewer, "case") + " fewer; " + (fewer - 1) + " would not do.");
        }
        return said;
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
