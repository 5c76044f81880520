package org.throughline.cases.casefile;

import java.util.List;

/**
 * The summaries asked for.
 *
 * @param items those the caller may see, in the order asked; others are left out
 */
public record CaseSummaries(List<CaseSummary> items) {}
