package org.throughline.cases.retention;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import org.throughline.cases.retention.rule.RetentionKind;

/** The council's own years, by kind of record: {@code throughline.retention.years.CHILD_IN_NEED=30}. */
@ConfigMapping(prefix = "throughline.retention")
interface RetentionSettings {

    Map<RetentionKind, Integer> years();
}
