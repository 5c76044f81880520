package org.throughline.cases.cover;

import java.time.LocalDate;
import java.util.UUID;

/** The keyworker spell that a cover leans on, half-open; {@code to} is null while it lasts. */
record CoveredSpell(UUID caseId, UUID spellId, UUID keyworkerId, LocalDate from, LocalDate to) {}
