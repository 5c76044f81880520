package org.throughline.cases.referral.matching;

/** Fields of two children that agree, agree but for one slip of the pen, or contradict each other. */
public enum Evidence {
    LA_CHILD_ID,
    NHS_NUMBER,
    UPN,
    NAME,
    /** Same family name, and one of the two has no given name yet. */
    FAMILY_NAME,
    /** One letter too many, too few, other, or two neighbours swapped. */
    NAME_BUT_ONE_LETTER,
    GIVEN_AND_FAMILY_NAME_SWAPPED,
    GIVEN_NAME,
    DATE_OF_BIRTH,
    DAY_AND_MONTH_OF_BIRTH_SWAPPED,
    EXPECTED_DATE_OF_BIRTH,
    /** Two children of one referral claim to be the same child of ours. */
    ANOTHER_CHILD_OF_THE_REFERRAL
}
