package org.throughline.platform.imports;

import java.util.List;
import java.util.function.Consumer;

/** How a service takes one kind of file. Contributed as an application-scoped bean. */
public interface FileImporter<T> {

    /** The kind of file it takes. */
    FileKind kind();

    /** Reads the file from beginning to end and hands over each row; holds no more than one at a time. */
    void read(SourceFile file, Consumer<Row<T>> rows);

    /**
     * Keeps these facts with their audit and events, inside the transaction it is called in, by statements over all of them
     * at once. Each row must be counted once in the tally for every row of the file that it stands for.
     */
    void load(List<Row<T>> rows, Tally tally);
}
