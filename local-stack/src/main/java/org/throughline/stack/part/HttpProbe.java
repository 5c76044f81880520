package org.throughline.stack.part;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a process of this machine over HTTP whether it answers. */
public final class HttpProbe {
    private static final int LIMIT_MILLIS = 2_000;

    private HttpProbe() {}

    /** Whether a GET of the path is answered with 200 within two seconds. */
    public static boolean answersOk(int port, String path) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            connection.setConnectTimeout(LIMIT_MILLIS);
            connection.setReadTimeout(LIMIT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
