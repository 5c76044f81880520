package org.throughline.platformtest.architecture.crooked.keyworker;

import org.throughline.platformtest.architecture.crooked.allocation.AllocationResource;

/** A feature as it must not be: it needs the one that needs it, and its name says nothing. */
public class KeyworkerManager {
    AllocationResource allocation;
}
