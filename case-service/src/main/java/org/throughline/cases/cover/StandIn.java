package org.throughline.cases.cover;

import java.time.LocalDate;
import java.util.UUID;

/** Who shall stand in, and when; {@code to} is null while it lasts, {@code absenceId} where no absence is told. */
record StandIn(UUID workerId, LocalDate from, LocalDate to, boolean planned, UUID absenceId) {}
