package org.throughline.stack.process;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The class path this code itself was loaded from, so that parts written in Java run with exactly the same jars. */
public final class OwnClassPath {
    private OwnClassPath() {}

    /** The class path as an argument of {@code java -cp}. */
    public static String asArgument() {
        // Inside Maven the jars are in the plugin's class loader and java.class.path names only Maven's own.
        if (OwnClassPath.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(OwnClassPath::path)
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private static String path(URL url) {
        return Path.of(URI.create(url.toString())).toString();
    }
}
