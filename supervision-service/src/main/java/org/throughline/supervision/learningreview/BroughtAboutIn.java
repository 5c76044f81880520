package org.throughline.supervision.learningreview;

/** Where a change is brought about: a place, never a person. */
enum BroughtAboutIn {
    POD,
    LEADERSHIP,
    COUNCIL,
    PARTNERS
}
