package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An action agreed in supervision.
 *
 * @param actionId the action
 * @param ownerId the worker who does it
 * @param dueOn the day by which it is done
 */
public record AgreedAction(UUID actionId, UUID ownerId, LocalDate dueOn) {}
