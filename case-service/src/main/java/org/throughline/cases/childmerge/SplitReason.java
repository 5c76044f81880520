package org.throughline.cases.childmerge;

/** Why a person takes it back. */
enum SplitReason {
    TWO_CHILDREN,
    MERGED_IN_ERROR,
    OTHER
}
