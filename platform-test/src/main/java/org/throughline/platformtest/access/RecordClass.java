package org.throughline.platformtest.access;

/** What kind of record it is, as far as access is concerned. */
enum RecordClass {
    ORDINARY,
    /** An open case that no pod holds yet. */
    UNALLOCATED,
    /** Restricted to people among whom the caller is not, whatever the relationship. */
    RESTRICTED,
    /** Restricted to people among whom the caller is. */
    ALLOWED,
    /** Restricted so that the caller may never see it. */
    DENIED,
    /** There is no such record. */
    ABSENT
}
