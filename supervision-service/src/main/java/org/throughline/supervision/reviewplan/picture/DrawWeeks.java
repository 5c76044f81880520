package org.throughline.supervision.reviewplan.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.platform.picture.Svg;
import org.throughline.supervision.reviewplan.rule.ReviewPlan;
import org.throughline.supervision.reviewplan.rule.Slip;
import org.throughline.supervision.reviewplan.rule.Week;

/**
 * Draws a pod's next weeks as SVG: a row for each session, as long as it has minutes, told apart by hatching and never by colour;
 * beside it the dates that slip for want of it. It holds days and numbers, no names and no ids.
 */
public final class DrawWeeks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final int WIDTH = 1000;
    private static final double LEFT = 150;
    private static final double RIGHT = 640;
    private static final double FIRST_ROW = 84;
    private static final double ROW = 34;
    private static final double BAR = 20;
    private static final int FEWEST_MINUTES = 60;

    private final Svg svg = new Svg();
    private final ReviewPlan plan;
    private final double aMinute;

    private DrawWeeks(ReviewPlan plan) {
        this.plan = plan;
        int most = plan.weeks().stream().mapToInt(Week::minutes).max().orElse(0);
        this.aMinute = (RIGHT - LEFT) / Math.max(most, FEWEST_MINUTES);
    }

    /** The picture, with this answer said above it. */
    public static String of(ReviewPlan plan, String answer) {
        return new DrawWeeks(plan).draw(answer);
    }

    private String draw(String answer) {
        double bottom = FIRST_ROW + plan.weeks().size() * ROW;
        svg.begin(
                "svg",
                "xmlns",
                Svg.NAMESPACE,
                "viewBox",
                "0 0 " + WIDTH + " " + (int) (bottom + 40),
                "role",
                "img",
                "lang",
                "en-GB",
                "aria-labelledby",
                "title desc");
        svg.say("title", title(), "id", "title");
        svg.say(
                "desc",
                answer + " " + plan.weeks().stream().map(this::inWords).collect(Collectors.joining(" ")),
                "id",
                "desc");
        svg.mark("rect", "width", "100%", "height", "100%", "fill", "#fff");
        Fillings.define(svg);
        say(20, 30, 19, "bold", title());
        say(20, 54, 14, "normal", answer);
        for (int i = 0; i < plan.weeks().size(); i++) {
            row(plan.weeks().get(i), FIRST_ROW + i * ROW);
        }
        legend(bottom + 20);
        return svg.end().whole();
    }

    private String title() {
        return "A pod's group supervisions, " + day(plan.from()) + " to "
                + day(plan.until().minusDays(1));
    }

    private void row(Week week, double y) {
        svg.begin("g", "data-day", week.day());
        svg.say("title", inWords(week));
        say(20, y + 15, 13, "normal", DAY.format(week.day()));
        int must = week.minutes() - week.kept() - week.free() - week.ahead();
        double x = bar(LEFT, y, Fillings.MUST, must);
        x = bar(x, y, Fillings.AHEAD, week.ahead());
        x = bar(x, y, Fillings.FREE, week.free());
        bar(x, y, Fillings.KEPT, week.kept());
        if (week.minutes() == 0) {
            say(LEFT, y + 15, 13, "normal", "does not meet");
        } else {
            say(RIGHT + 14, y + 15, 13, "normal", figures(week));
        }
        List<Slip> late = late(week.day());
        if (!late.isEmpty()) {
            svg.mark("path", "d", "M" + (RIGHT + 200) + "," + (y + 18) + " l8,-16 l8,16 z", "fill", "#000");
            say(RIGHT + 222, y + 15, 13, "bold", late.size() + " too late");
        }
        svg.end();
    }

    private double bar(double x, double y, Fillings what, int minutes) {
        double width = minutes * aMinute;
        if (minutes > 0) {
            svg.mark(
                    "rect",
                    "x",
                    x,
                    "y",
                    y,
                    "width",
                    width,
                    "height",
                    BAR,
                    "fill",
                    what.fill(),
                    "stroke",
                    "#000",
                    "stroke-width",
                    1.2);
        }
        return x + width;
    }

    private String figures(Week week) {
        int cases = week.discussions().size();
        return cases + (cases == 1 ? " case, " : " cases, ") + week.free() + " min free";
    }

    private String inWords(Week week) {
        if (week.minutes() == 0) {
            return DAY.format(week.day()) + ": the pod does not meet.";
        }
        int late = late(week.day()).size();
        return DAY.format(week.day()) + ": " + week.minutes() + " minutes, " + week.kept() + " kept, " + figures(week)
                + (late == 0 ? "." : ", " + late + " too late.");
    }

    /** What is discussed in a session too late. */
    private List<Slip> late(LocalDate day) {
        return plan.slips().stream()
                .filter(slip -> day.equals(slip.discussedOn()))
                .toList();
    }

    private void legend(double y) {
        double x = 20;
        for (Fillings one : Fillings.values()) {
            svg.mark("rect", "x", x, "y", y - 11, "width", 22, "height", 13, "fill", one.fill(), "stroke", "#000");
            say(x + 30, y, 12, "normal", one.label());
            x += 46 + one.label().length() * 5.9;
        }
        svg.mark("path", "d", "M" + x + "," + (y + 1) + " l6,-12 l6,12 z", "fill", "#000");
        say(x + 20, y, 12, "normal", "discussed after its date");
    }

    private void say(double x, double y, int size, String weight, String said) {
        svg.say("text", said, "x", x, "y", y, "font-size", size, "font-family", "sans-serif", "font-weight", weight);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).format(day);
    }
}
