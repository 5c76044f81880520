package org.throughline.cases.allocation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.AllocationReason;

/**
 * One argument for a pod and keyworker.
 *
 * @param code which argument
 * @param childIds the open siblings, the children who were there before, or whose wish is met; empty for ROOM, EXPERTISE
 * @param workerId the worker they know, who offers what they need or is whom they wish; null where the argument is the pod's
 * @param until how long the earlier relationship lasted; null for what is not about earlier times
 * @param load the pod's load with these children, for ROOM; null otherwise
 */
public record Reason(AllocationReason code, List<UUID> childIds, UUID workerId, LocalDate until, Load load) {}
