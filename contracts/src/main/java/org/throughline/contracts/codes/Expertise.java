package org.throughline.contracts.codes;

/** A specialism that a worker offers and a case may need. */
public enum Expertise {
    /** Infants, and children not yet born. */
    PRE_BIRTH_AND_INFANTS,
    /** Adolescents at risk outside the home. */
    ADOLESCENTS,
    /** Disabled children. */
    DISABLED_CHILDREN,
    /** Autism and neurodiversity. */
    NEURODIVERSITY,
    /** Neglect. */
    NEGLECT,
    /** Domestic abuse. */
    DOMESTIC_ABUSE,
    /** Sexual abuse. */
    SEXUAL_ABUSE,
    /** Sexual or criminal exploitation. */
    EXPLOITATION,
    /** Substance misuse in the family. */
    SUBSTANCE_MISUSE,
    /** The mental health of the child or of a parent. */
    MENTAL_HEALTH,
    /** Parents with learning disabilities. */
    PARENTS_WITH_LEARNING_DISABILITIES,
    /** Children who seek asylum without their family. */
    UNACCOMPANIED_CHILDREN,
    /** Work with courts. */
    COURT_WORK,
    /** Kinship care and special guardianship. */
    KINSHIP_CARE,
    /** Adoption. */
    ADOPTION,
    /** Life story work. */
    LIFE_STORY_WORK,
    /** A language other than English, signed languages included. */
    LANGUAGE
}
