package org.throughline.cases.returns;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who the council is to the Department for Education. */
@ConfigMapping(prefix = "throughline.council")
public interface CouncilSettings {

    /** The three digits by which the Department knows the council (LEA); 000 is nobody, so that nothing is sent by mistake. */
    @WithDefault("000")
    String authorityCode();
}
