package org.throughline.cases.imports.cin;

import org.throughline.cases.imports.ImportedChild;

/**
 * What one row of a census says: a Child block's own facts, or one CINdetails block of it.
 *
 * @param child the child that the row is about
 * @param referral the referral; null where the row is the child's own
 */
record CensusFact(ImportedChild child, CensusReferral referral) {}
