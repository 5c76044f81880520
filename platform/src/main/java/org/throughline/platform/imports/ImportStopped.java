package org.throughline.platform.imports;

/** The import ends before its file does: the service stops, or the import was given up. */
class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
