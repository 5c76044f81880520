package org.throughline.cases.continuity.picture;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.throughline.cases.continuity.rule.ChildContinuity;
import org.throughline.cases.continuity.rule.ChildFacts;
import org.throughline.cases.continuity.rule.Contact;
import org.throughline.cases.continuity.rule.CoverTime;
import org.throughline.cases.continuity.rule.Meeting;
import org.throughline.cases.continuity.rule.Meetings;
import org.throughline.cases.continuity.rule.MetBy;
import org.throughline.cases.continuity.rule.OpenTime;
import org.throughline.cases.continuity.rule.Spell;
import org.throughline.cases.continuity.rule.Window;
import org.throughline.platform.picture.Svg;

/**
 * Draws a child's keyworkers over time as SVG: a row for each, told apart by letter and hatching, never by colour; under it who
 * met the child. It holds ids and dates, no names.
 */
public final class DrawPicture {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int WIDTH = 1000;
    private static final double FIRST_ROW = 76;
    private static final double ROW = 62;
    private static final double BAR = 20;
    private static final long FEWEST_DAYS = 28;

    private final Svg svg = new Svg();
    private final ChildFacts facts;
    private final TimeScale scale;
    private final List<Lane> lanes;
    private final List<Meeting> meetings;
    private double y = FIRST_ROW;

    private DrawPicture(ChildFacts facts, Window window) {
        this.facts = facts;
        this.scale = scale(facts, window);
        this.lanes = Lane.of(facts, window);
        this.meetings = Meetings.in(window, facts);
    }

    /** The picture of these days, with what the measures say of them. */
    public static String of(ChildFacts facts, Window window, ChildContinuity measured) {
        return new DrawPicture(facts, window).draw(measured);
    }

    private String draw(ChildContinuity measured) {
        double bottom = FIRST_ROW + 26 + (lanes.size() + 2) * ROW;
        svg.begin(
                "svg",
                "xmlns",
                Svg.NAMESPACE,
                "viewBox",
                "0 0 " + WIDTH + " " + (int) (bottom + 70),
                "role",
                "img",
                "lang",
                "en-GB",
                "aria-labelledby",
                "title desc");
        head(measured);
        Hatches.define(svg);
        axis(bottom);
        openTimes();
        for (int i = 0; i < lanes.size(); i++) {
            lane(lanes.get(i), i);
        }
        cover();
        others();
        legend(bottom + 52);
        return svg.end().whole();
    }

    private void head(ChildContinuity measured) {
        String figures = InWords.figures(lanes, measured);
        svg.say("title", InWords.title(scale), "id", "title");
        svg.say("desc", figures + " " + InWords.lanes(lanes), "id", "desc");
        svg.mark("rect", "width", "100%", "height", "100%", "fill", "#fff");
        say(20, 30, 19, "bold", InWords.title(scale));
        say(20, 54, 14, "normal", figures);
    }

    private void axis(double bottom) {
        for (LocalDate day : scale.ticks()) {
            double x = scale.x(day);
            svg.mark(
                    "path",
                    "d",
                    "M" + x + "," + FIRST_ROW + " V" + bottom,
                    "stroke",
                    "#bbb",
                    "stroke-dasharray",
                    "2 4");
            svg.say(
                    "text",
                    InWords.day(day),
                    "x",
                    x,
                    "y",
                    bottom + 18,
                    "font-size",
                    11,
                    "font-family",
                    "sans-serif",
                    "text-anchor",
                    "middle");
        }
        svg.mark("path", "d", "M" + TimeScale.LEFT + "," + bottom + " H" + TimeScale.RIGHT, "stroke", "#000");
    }

    private void openTimes() {
        say(20, y + 12, 12, "normal", "Case open");
        for (OpenTime time : facts.open()) {
            double from = scale.x(time.from());
            double width = scale.end(time.to()) - from;
            if (width > 0) {
                svg.mark("rect", "x", from, "y", y + 4, "width", width, "height", 6, "fill", "#000");
            }
        }
        y += 26;
    }

    private void lane(Lane lane, int number) {
        svg.begin("g", "data-worker-id", lane.workerId());
        say(20, y + 15, 14, "bold", "Keyworker " + lane.letter());
        double said = 0;
        for (Spell spell : lane.spells()) {
            bar(scale.x(spell.from()), scale.end(spell.to()), Hatches.fill(number), "none", InWords.spell(lane, spell));
            said = reason(spell, said);
        }
        marks(meeting -> meeting.counts() && meeting.workerId().equals(lane.workerId()));
        svg.end();
        y += ROW;
    }

    /** Under the bar, where there is room to the right of what was said before; answers how far it reaches. */
    private double reason(Spell spell, double said) {
        String reason = InWords.reason(spell);
        double width = reason.length() * 6.2;
        double x = Math.min(scale.x(spell.from()), TimeScale.RIGHT - width);
        if (x < said) {
            return said;
        }
        say(x, y + BAR + 13, 11, "normal", reason);
        return x + width + 6;
    }

    private void cover() {
        say(20, y + 15, 14, "bold", "Cover");
        for (CoverTime cover : facts.covers()) {
            String said = "Cover from " + InWords.day(cover.from());
            bar(scale.x(cover.from()), scale.end(cover.to()), "#fff", "4 3", said);
        }
        marks(meeting -> meeting.by() == MetBy.COVER);
        y += ROW;
    }

    private void others() {
        say(20, y + 15, 14, "bold", "Other workers");
        y -= ROW / 2;
        marks(meeting -> meeting.counts()
                && lanes.stream().noneMatch(lane -> lane.workerId().equals(meeting.workerId())));
    }

    private void bar(double from, double to, String fill, String dashes, String said) {
        if (to > from) {
            svg.begin(
                    "rect",
                    "x",
                    from,
                    "y",
                    y,
                    "width",
                    Math.max(1.5, to - from),
                    "height",
                    BAR,
                    "fill",
                    fill,
                    "stroke",
                    "#000",
                    "stroke-width",
                    1.4,
                    "stroke-dasharray",
                    dashes);
            svg.say("title", said).end();
        }
    }

    private void marks(Predicate<Meeting> which) {
        meetings.stream()
                .filter(which)
                .forEach(meeting -> Marks.draw(
                        svg, meeting.by(), scale.x(LocalDate.ofInstant(meeting.at(), ENGLAND)), y + BAR + 24));
    }

    private void legend(double at) {
        String[] said = {"contact with the keyworker of the day", "contact with somebody else", "contact under cover"};
        for (MetBy by : MetBy.values()) {
            double x = TimeScale.LEFT + by.ordinal() * 290;
            Marks.draw(svg, by, x, at - 4);
            say(x + 10, at, 12, "normal", said[by.ordinal()]);
        }
    }

    private void say(double x, double at, int size, String weight, String said) {
        svg.say("text", said, "x", x, "y", at, "font-size", size, "font-family", "sans-serif", "font-weight", weight);
    }

    private static TimeScale scale(ChildFacts facts, Window window) {
        LocalDate first = Stream.of(
                        facts.open().stream().map(OpenTime::from),
                        facts.spells().stream().map(Spell::from),
                        facts.contacts().stream().map(Contact::on))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(window.lastDay());
        LocalDate from = first.isBefore(window.from()) ? window.from() : first;
        LocalDate latest = window.to().minusDays(FEWEST_DAYS);
        return new TimeScale(from.isAfter(latest) ? latest : from, window.to());
    }
}
