package org.throughline.stack.demo.load;

/** Where the gateway and the issuer's realm are, without a slash at the end. */
public record Addresses(String gateway, String realm) {}
