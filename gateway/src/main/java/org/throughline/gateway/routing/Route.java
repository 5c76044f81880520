package org.throughline.gateway.routing;

/**
 * One line of the route table.
 *
 * @param prefix whole path segments
 * @param upstream the service that answers
 * @param maxBody bytes a request may carry
 */
public record Route(String prefix, Upstream upstream, long maxBody) {}
