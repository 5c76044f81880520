package org.throughline.platform.imports;

/** How far an import is. */
public enum ImportState {
    /** The file is here and waits for the one before it. */
    RECEIVED,
    /** Rows are being read; the counts are of what is committed. */
    RUNNING,
    /** Read to its end. */
    DONE,
    /** Could not be read to its end; the rows before are kept. */
    FAILED,
    /** The service stopped meanwhile; the rows before are kept. */
    INTERRUPTED
}
