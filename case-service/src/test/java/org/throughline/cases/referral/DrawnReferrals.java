package org.throughline.cases.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Referrals drawn from a seed: one to four children each, many of them met before. */
final class DrawnReferrals {

    private static final int REMEMBERED = 400;

    private final String run;
    private final Random random;
    private final DrawnPeople people;
    private final List<DrawnPeople.Written> met = new ArrayList<>();

    DrawnReferrals(String run, long seed) {
        this.run = run;
        this.random = new Random(seed);
        this.people = new DrawnPeople(run, random);
    }

    /** A referral, and who each of its children in truth is. */
    record Drawn(Map<String, Object> body, List<Integer> people) {

        String reference() {
            return body.get("mashReference").toString();
        }
    }

    List<Drawn> take(int many) {
        List<Drawn> drawn = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            List<DrawnPeople.Written> children = children();
            Map<String, Object> body = Mash.referral();
            body.put("mashReference", run + "-" + number);
            body.put(
                    "children",
                    children.stream().map(DrawnPeople.Written::child).toList());
            drawn.add(new Drawn(
                    body, children.stream().map(DrawnPeople.Written::person).toList()));
        }
        return drawn;
    }

    private List<DrawnPeople.Written> children() {
        List<DrawnPeople.Written> children = new ArrayList<>();
        int many = 1 + random.nextInt(4);
        while (children.size() < many) {
            add(children, child());
            DrawnPeople.Written last = children.get(children.size() - 1);
            if (random.nextInt(12) == 0 && last.child().containsKey("givenName")) {
                add(children, people.twin(last));
            }
        }
        return children;
    }

    private DrawnPeople.Written child() {
        int kind = random.nextInt(20);
        if (kind == 0) {
            return people.unborn();
        }
        if (kind == 1) {
            return people.unnamed();
        }
        if (kind < 8 && !met.isEmpty()) {
            return people.again(met.get(random.nextInt(met.size())));
        }
        if (kind == 8 && !met.isEmpty()) {
            return people.alike(met.get(random.nextInt(met.size())));
        }
        return remembered(people.somebody());
    }

    private DrawnPeople.Written remembered(DrawnPeople.Written somebody) {
        if (met.size() < REMEMBERED) {
            met.add(somebody);
        } else {
            met.set(random.nextInt(REMEMBERED), somebody);
        }
        return somebody;
    }

    /** A referral holds a child once. */
    private static void add(List<DrawnPeople.Written> children, DrawnPeople.Written child) {
        if (children.stream().noneMatch(other -> other.person() == child.person())) {
            children.add(child);
        }
    }
}
