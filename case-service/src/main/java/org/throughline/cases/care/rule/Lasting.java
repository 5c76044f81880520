package org.throughline.cases.care.rule;

import java.util.EnumSet;
import java.util.Set;
import org.throughline.contracts.codes.PlacementKind;

/**
 * Whether a placement is meant to last until the child is 18 (SI 2010/959 reg. 28(2)): by its kind, or as it is said where
 * the kind leaves it open.
 */
public final class Lasting {

    private static final Set<PlacementKind> ALWAYS = EnumSet.of(PlacementKind.U1, PlacementKind.U4);
    private static final Set<PlacementKind> NEVER =
            EnumSet.of(PlacementKind.T0, PlacementKind.T1, PlacementKind.T2, PlacementKind.T3, PlacementKind.T4);

    private Lasting() {}

    /** Whether what is said contradicts the kind; nothing said (null) never does. */
    public static boolean contradicts(PlacementKind kind, Boolean said) {
        return said != null && (said ? NEVER : ALWAYS).contains(kind);
    }

    /** Whether the placement lasts. */
    public static boolean is(PlacementKind kind, Boolean said) {
        return said == null ? ALWAYS.contains(kind) : said;
    }
}
