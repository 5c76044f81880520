package org.throughline.stack.issuer;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** What is done for one path. */
@FunctionalInterface
interface Answer {
    void to(HttpExchange exchange) throws IOException;
}
