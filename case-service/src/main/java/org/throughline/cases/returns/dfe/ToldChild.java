package org.throughline.cases.returns.dfe;

import java.util.UUID;

/**
 * A child of a page.
 *
 * @param laChildId by which the Department knows the child
 * @param childId the child; null where there is none any more
 * @param hash of what is told; null where the child is to be removed there
 */
record ToldChild(String laChildId, UUID childId, String hash) {

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "ToldChild[withheld]";
    }
}
