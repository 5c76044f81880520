package org.throughline.cases.clock;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rules that hold here.
 *
 * @param items by kind, step and the day from which they hold
 */
@Schema(name = "ClockRules")
record ClockRules(List<RuleView> items) {}
