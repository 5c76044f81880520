package org.throughline.cases.continuityplan;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.allocation.OverrideReason;

/**
 * Who becomes the keyworker of a plan's case.
 *
 * @param workerId the keyworker to be
 * @param from first day
 * @param how how the successor was found
 * @param reason why another one than proposed; null unless {@code how} is CHOSEN
 */
record Successorship(UUID workerId, LocalDate from, HowDecided how, OverrideReason reason) {}
