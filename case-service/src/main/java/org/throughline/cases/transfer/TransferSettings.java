package org.throughline.cases.transfer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The council's own figures for transfers. */
@ConfigMapping(prefix = "throughline.transfer")
interface TransferSettings {

    /** Within how many working days the receiving pod answers; then the request expires. */
    @WithDefault("10")
    int answerWithinWorkingDays();
}
