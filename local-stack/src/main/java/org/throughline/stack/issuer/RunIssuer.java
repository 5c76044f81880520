package org.throughline.stack.issuer;

import java.net.InetAddress;
import java.nio.file.Path;

/** The issuer's process. */
public final class RunIssuer {
    private RunIssuer() {}

    /** Arguments: the address to listen on, the port, the file that keeps the signing key. */
    public static void main(String[] arguments) throws Exception {
        Issuer issuer = Issuer.start(
                InetAddress.getByName(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        System.out.println("FOR DEVELOPMENT ONLY: this issuer has demo accounts with known passwords."
                + " In service, use the council's own identity provider.");
        System.out.println("Issuer ready: " + Issuer.address(issuer.port()));
        Runtime.getRuntime().addShutdownHook(new Thread(issuer::close, "issuer-stop"));
    }
}
