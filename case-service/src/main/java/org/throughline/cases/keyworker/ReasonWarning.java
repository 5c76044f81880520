package org.throughline.cases.keyworker;

import org.throughline.cases.keyworker.rule.ReasonDoubt;

/**
 * What the facts do not show of a change's reason.
 *
 * @param code stable
 * @param detail what is missing
 */
public record ReasonWarning(String code, String detail) {

    static ReasonWarning of(ReasonDoubt doubt) {
        return new ReasonWarning(doubt.code(), doubt.detail());
    }
}
