package org.throughline.platform.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** How files are imported. */
@ConfigMapping(prefix = "throughline.imports")
public interface ImportSettings {

    /** Where an uploaded file waits; it is deleted when its import ends. */
    @WithDefault("${java.io.tmpdir}/throughline-imports")
    Path directory();

    /** Rows in one transaction. */
    @WithDefault("500")
    int chunk();
}
