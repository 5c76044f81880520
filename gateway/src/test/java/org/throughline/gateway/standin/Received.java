package org.throughline.gateway.standin;

import io.vertx.core.MultiMap;

/** A request as a service saw it. */
public record Received(String method, String uri, MultiMap headers) {}
