package org.throughline.stack.demo.load;

import java.util.UUID;

/** An open case as the case service knows it, with the council's own number of the child. */
record OpenCase(UUID caseId, String laChildId, boolean allocated, String stage) {}
