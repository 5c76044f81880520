package org.throughline.cases.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
interface Resolver {

    List<InetAddress> addresses(String host) throws UnknownHostException;
}
