package org.throughline.platformtest.architecture.crooked.allocation;

import javax.sql.DataSource;
import org.throughline.platformtest.architecture.crooked.keyworker.KeyworkerManager;

/** A resource as it must not be: it asks the database itself. */
public class AllocationResource {
    DataSource database;
    KeyworkerManager keyworker;
}
