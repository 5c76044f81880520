package org.throughline.supervision.attendance.rule;

import java.util.UUID;

/**
 * Somebody who sits in the pod on the session's day.
 *
 * @param workerId the worker
 * @param leads whether the seat is the pod manager's
 * @param deputises whether the seat is a senior social worker's
 * @param absent whether the worker is known to be absent that day
 */
public record Member(UUID workerId, boolean leads, boolean deputises, boolean absent) {}
