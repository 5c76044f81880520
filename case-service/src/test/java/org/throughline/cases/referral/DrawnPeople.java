package org.throughline.cases.referral;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Made-up children as MASH might write them: each is somebody, however badly written. */
final class DrawnPeople {

    private static final List<String> GIVEN = List.of(
            "Ada",
            "Zo\u00eb",
            "Se\u00e1n",
            "\u0141ukasz",
            "\u0639\u0644\u064a",
            "\u039d\u03af\u03ba\u03bf\u03c2",
            "\u5c0f\u660e",
            "Anne-Marie",
            "J\u00fcrgen",
            "O\u011fuz",
            "\ud83d\ude42",
            "D\u2019Arcy",
            "\u0627\u0644\u200d\u0647",
            "Ngo\u0323c");
    private static final List<String> FAMILY = List.of(
            "O\u2019Neill",
            "van der Berg",
            "\u00d8stergaard",
            "M\u00fcller-L\u00fcdenscheidt",
            "\u0645\u062d\u0645\u062f",
            "\u041f\u0435\u0442\u0440\u043e\u0432",
            "Nguy\u1ec5n",
            "\u7530\u4e2d",
            "Mac an Bhaird",
            "\u0130nce");
    private static final LocalDate EARLIEST = LocalDate.of(2009, 1, 1);
    private static final int DAYS = 6_000;

    private final String run;
    private final Random random;
    private int people;

    DrawnPeople(String run, Random random) {
        this.run = run;
        this.random = random;
    }

    /** Who a child in truth is, and how MASH writes it this time. */
    record Written(int person, Map<String, Object> child) {}

    /** Somebody nobody knows, with the council's id or without. */
    Written somebody() {
        Map<String, Object> child = named(family());
        if (random.nextInt(3) > 0) {
            child.put("laChildId", run + people);
        }
        return next(child);
    }

    /** The same child in another referral: known by the council's id, or written with a slip, or in other code points. */
    Written again(Written before) {
        Map<String, Object> child = new HashMap<>(before.child());
        child.remove("siblingOf");
        child.computeIfPresent("givenName", (field, name) -> twisted(name.toString()));
        if (random.nextInt(4) == 0) {
            child.computeIfPresent("dateOfBirth", (field, date) -> swapped(date.toString()));
        }
        return new Written(before.person(), child);
    }

    /** Another child who looks the same: one family name, one date, no id. */
    Written alike(Written other) {
        Map<String, Object> child = new HashMap<>(other.child());
        child.remove("laChildId");
        child.remove("siblingOf");
        return next(child);
    }

    /** A twin, with all but the given name. */
    Written twin(Written first) {
        Map<String, Object> child = new HashMap<>(first.child());
        child.put("givenName", first.child().get("givenName") + "a");
        child.put("siblingOf", first.child().get("childReference"));
        child.remove("laChildId");
        return next(child);
    }

    Written unborn() {
        Map<String, Object> child = new HashMap<>();
        child.put("unborn", true);
        child.put("familyName", family());
        child.put(
                "expectedDateOfBirth",
                LocalDate.of(2026, 12, 1).plusDays(random.nextInt(250)).toString());
        return next(child);
    }

    /** A child of whom nothing is known but that it is there. */
    Written unnamed() {
        return next(new HashMap<>());
    }

    private Written next(Map<String, Object> child) {
        child.put("childReference", "C-" + people);
        return new Written(people++, child);
    }

    private Map<String, Object> named(String family) {
        Map<String, Object> child = new HashMap<>();
        child.put("givenName", twisted(GIVEN.get(random.nextInt(GIVEN.size()))));
        child.put("familyName", family);
        child.put("dateOfBirth", EARLIEST.plusDays(random.nextInt(DAYS)).toString());
        return child;
    }

    /** A family name that other runs do not draw. */
    private String family() {
        return FAMILY.get(random.nextInt(FAMILY.size())) + " " + run + random.nextInt(900);
    }

    private String twisted(String name) {
        return switch (random.nextInt(5)) {
            case 0 -> Normalizer.normalize(name, Normalizer.Form.NFD);
            case 1 -> name.toUpperCase(Locale.ROOT);
            case 2 -> " " + name + "\u00a0";
            case 3 -> "\u202b" + name + "\u202c";
            default -> name;
        };
    }

    private static String swapped(String date) {
        LocalDate day = LocalDate.parse(date);
        return day.getDayOfMonth() <= 12
                ? LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
                        .toString()
                : date;
    }
}
