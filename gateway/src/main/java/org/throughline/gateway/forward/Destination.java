package org.throughline.gateway.forward;

import org.throughline.gateway.routing.Upstream;

/**
 * Where a request goes.
 *
 * @param upstream the service
 * @param path the path there, still escaped
 * @param maxBody bytes it may carry
 */
public record Destination(Upstream upstream, String path, long maxBody) {}
