package org.throughline.workforce.seat;

import java.time.LocalDate;
import java.util.List;

/** The seats of a pod on one day. */
record SeatList(LocalDate asOf, List<SeatView> items) {}
