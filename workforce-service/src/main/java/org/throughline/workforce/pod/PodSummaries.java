package org.throughline.workforce.pod;

import java.util.List;

/** The pods that were found and may be seen; the others are left out. */
record PodSummaries(List<PodSummary> items) {}
