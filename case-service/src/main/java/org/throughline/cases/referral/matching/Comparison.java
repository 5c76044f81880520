package org.throughline.cases.referral.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How two children compare: what agrees, what contradicts, and what follows from it. */
record Comparison(Set<Evidence> agreed, Set<Evidence> contradicted, Strength strength) {

    /** How much two children look like one; the order is from strong to weak. */
    enum Strength {
        /** They share an identifier. */
        IDENTIFIED,
        /** Same name, same date. */
        ALIKE,
        /** Same name, same date, but for one slip, or with a name not given yet. */
        CLOSE,
        APART
    }

    /** Of two records of one child, the one that says more for it: by strength, then by how little contradicts. */
    Comparison stronger(Comparison other) {
        Comparator<Comparison> doubt = Comparator.comparing((Comparison comparison) -> comparison.strength)
                .thenComparing(comparison -> comparison.contradicted().size())
                .thenComparing(comparison -> -comparison.agreed().size());
        return doubt.compare(other, this) < 0 ? other : this;
    }

    static Comparison of(ChildFacts a, ChildFacts b) {
        Set<Evidence> agreed = EnumSet.noneOf(Evidence.class);
        Set<Evidence> contradicted = EnumSet.noneOf(Evidence.class);
        ChildFacts.Identifier.all().forEach(identifier -> {
            String of = identifier.of.apply(a);
            if (of != null && identifier.of.apply(b) != null) {
                (of.equals(identifier.of.apply(b)) ? agreed : contradicted).add(identifier.evidence);
            }
        });
        boolean identified = !agreed.isEmpty();
        Optional<Evidence> date = date(a, b);
        Optional<Evidence> name = name(a, b);
        date.ifPresent(agreed::add);
        name.ifPresent(agreed::add);
        if (a.dateOfBirth() != null
                && b.dateOfBirth() != null
                && !a.dateOfBirth().equals(b.dateOfBirth())) {
            contradicted.add(Evidence.DATE_OF_BIRTH);
        }
        // the family name may change in a child's life; another given name and the same number is a twin's number
        if (name.isEmpty() && bothNamed(a, b) && !sameGivenName(a, b)) {
            contradicted.add(Evidence.GIVEN_NAME);
        }
        return new Comparison(agreed, contradicted, identified ? Strength.IDENTIFIED : strength(name, date));
    }

    private static Strength strength(Optional<Evidence> name, Optional<Evidence> date) {
        if (name.isEmpty() || date.isEmpty()) {
            return Strength.APART;
        }
        boolean sameName = name.get() == Evidence.NAME;
        boolean sameDate = date.get() != Evidence.DAY_AND_MONTH_OF_BIRTH_SWAPPED;
        if (sameName && sameDate) {
            return Strength.ALIKE;
        }
        return sameName || sameDate ? Strength.CLOSE : Strength.APART;
    }

    private static Optional<Evidence> date(ChildFacts a, ChildFacts b) {
        LocalDate born = a.dateOfBirth();
        if (born != null && b.dateOfBirth() != null) {
            if (born.equals(b.dateOfBirth())) {
                return Optional.of(Evidence.DATE_OF_BIRTH);
            }
            return OneSlip.swapped(born).equals(b.dateOfBirth())
                    ? Optional.of(Evidence.DAY_AND_MONTH_OF_BIRTH_SWAPPED)
                    : Optional.empty();
        }
        return a.expectedDateOfBirth() != null && Objects.equals(a.expectedDateOfBirth(), b.expectedDateOfBirth())
                ? Optional.of(Evidence.EXPECTED_DATE_OF_BIRTH)
                : Optional.empty();
    }

    private static Optional<Evidence> name(ChildFacts a, ChildFacts b) {
        String given = NameKey.of(a.givenName());
        String family = NameKey.of(a.familyName());
        String otherGiven = NameKey.of(b.givenName());
        String otherFamily = NameKey.of(b.familyName());
        boolean sameFamily = !family.isEmpty() && family.equals(otherFamily);
        if (given.isEmpty() || otherGiven.isEmpty()) {
            return sameFamily ? Optional.of(Evidence.FAMILY_NAME) : Optional.empty();
        }
        boolean sameGiven = given.equals(otherGiven);
        if (sameGiven && sameFamily) {
            return Optional.of(Evidence.NAME);
        }
        if (given.equals(otherFamily) && family.equals(otherGiven)) {
            return Optional.of(Evidence.GIVEN_AND_FAMILY_NAME_SWAPPED);
        }
        boolean oneLetter =
                sameGiven && OneSlip.between(family, otherFamily) || sameFamily && OneSlip.between(given, otherGiven);
        return oneLetter ? Optional.of(Evidence.NAME_BUT_ONE_LETTER) : Optional.empty();
    }

    private static boolean bothNamed(ChildFacts a, ChildFacts b) {
        return !NameKey.of(a.givenName()).isEmpty()
                && !NameKey.of(b.givenName()).isEmpty();
    }

    private static boolean sameGivenName(ChildFacts a, ChildFacts b) {
        String given = NameKey.of(a.givenName());
        String other = NameKey.of(b.givenName());
        return given.equals(other) || OneSlip.between(given, other);
    }
}
