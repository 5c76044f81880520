package org.throughline.cases.access.table;

/** What kind of record it is, as far as access is concerned. */
enum RecordClass {
    ORDINARY,
    /** An open case that no pod holds yet. */
    UNALLOCATED,
    /** There is no such record. */
    ABSENT
}
