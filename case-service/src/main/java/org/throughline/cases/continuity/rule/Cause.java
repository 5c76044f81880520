package org.throughline.cases.continuity.rule;

import org.throughline.contracts.codes.ChangeReason;

/**
 * Why keyworkers changed.
 *
 * @param reason SSDA903 SW_REASON of the spell that began
 * @param changes how many changes for this reason
 * @param byTransfer how many of them came with a transfer between pods
 */
public record Cause(ChangeReason reason, long changes, long byTransfer) {}
