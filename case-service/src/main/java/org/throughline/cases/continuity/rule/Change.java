package org.throughline.cases.continuity.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.ChangeReason;

/**
 * A child got another keyworker within a case.
 *
 * @param on the new keyworker's first day
 * @param fromWorkerId who was before
 * @param toWorkerId who came
 * @param reason why: SSDA903 SW_REASON
 * @param byTransfer whether it came with a transfer between pods
 */
public record Change(LocalDate on, UUID fromWorkerId, UUID toWorkerId, ChangeReason reason, boolean byTransfer) {}
