package org.throughline.contracts.codes;

/** What a professional around a child is. */
public enum NetworkRole {
    NURSERY,
    SCHOOL,
    COLLEGE,
    /** Support for special educational needs or a disability. */
    SPECIAL_NEEDS,
    MIDWIFE,
    HEALTH_VISITOR,
    SCHOOL_NURSE,
    GP,
    PAEDIATRICIAN,
    /** Child and adolescent mental health. */
    MENTAL_HEALTH,
    POLICE,
    YOUTH_JUSTICE,
    YOUTH_WORKER,
    HOUSING,
    EARLY_HELP,
    DOMESTIC_ABUSE_SERVICE,
    SUBSTANCE_USE_SERVICE,
    PROBATION,
    ADULT_SERVICES,
    FOSTERING_SERVICE,
    /** Chairs the reviews of a looked-after child. */
    INDEPENDENT_REVIEWING_OFFICER,
    /** Speaks for the child in court. */
    CHILDRENS_GUARDIAN,
    ADVOCATE,
    INDEPENDENT_VISITOR,
    VOLUNTARY_ORGANISATION,
    OTHER
}
