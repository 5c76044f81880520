package org.throughline.contracts.codes;

/** Under whose authority a decision about a child is made. */
public enum DecisionAuthority {
    /** The child's keyworker. */
    KEYWORKER,
    /** The pod's manager. */
    POD_MANAGER,
    /** The senior leadership team, which works as a pod. */
    LEADERSHIP_POD,
    /** The nominated officer of the Care Planning Regulations 2010. */
    NOMINATED_OFFICER,
    /** The agency decision maker of the Adoption Agencies Regulations 2005. */
    AGENCY_DECISION_MAKER,
    /** A court. */
    COURT
}
