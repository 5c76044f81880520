package org.throughline.workforce.worker;

import java.util.List;

/** The workers that were found and may be seen; the others are left out. */
record WorkerSummaries(List<WorkerSummary> items) {}
