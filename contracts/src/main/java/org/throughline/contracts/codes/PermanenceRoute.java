package org.throughline.contracts.codes;

/** How a child comes to a home for good. */
public enum PermanenceRoute {
    /** The child stays at home, and is safe there. */
    SAFELY_AT_HOME,
    /** The child goes back home. */
    RETURN_HOME,
    /** The child lives with relatives or friends of the family. */
    KINSHIP,
    /** A special guardian, under section 14A of the Children Act 1989. */
    SPECIAL_GUARDIANSHIP,
    /** A foster family until the child is grown up. */
    LONG_TERM_FOSTER_CARE,
    /** Adoption. */
    ADOPTION
}
