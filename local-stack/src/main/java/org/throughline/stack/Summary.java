package org.throughline.stack;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.throughline.stack.issuer.Accounts;
import org.throughline.stack.issuer.Issuer;
import org.throughline.stack.part.Ports;
import org.throughline.stack.process.ProcessMemory;

/** What a person reads when everything is ready: addresses, accounts, tokens, first calls, memory. */
final class Summary {
    private final Stack stack;
    private final String gateway;
    private final String issuer;

    Summary(Stack stack) {
        Ports ports = stack.options().ports();
        this.stack = stack;
        this.gateway = "http://localhost:" + ports.of(Ports.GATEWAY);
        this.issuer = Issuer.address(ports.of(Ports.ISSUER));
    }

    /** The block, ready to be shown. */
    String text(Duration took) {
        return """

                Throughline is ready after %.1f s.

                  API         %s
                  Swagger UI  %s/q/swagger-ui
                  Issuer      %s   (for development only)
                  Data, logs  %s   (logs/<part>.log)

                Demo accounts, password %s:
                %s
                Machine clients, secret %s: %s

                A token for a person, and one for a machine (each lasts 15 minutes):
                  TOKEN=$(curl -s %s/protocol/openid-connect/token -d grant_type=password -d client_id=throughline \
                -d username=pod-manager -d password=demo | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  MASH=$(curl -s %s/protocol/openid-connect/token -d grant_type=client_credentials \
                -u mash:demo | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')

                Three to try:
                  curl -s %s/q/health/ready
                  curl -s -H "Authorization: Bearer $TOKEN" %s/v1/pods
                  curl -s -H "Authorization: Bearer $TOKEN" '%s/v1/cases?limit=3'

                %s
                Ctrl-C stops everything; data is kept.
                """.formatted(
                        took.toMillis() / 1000.0,
                        gateway,
                        gateway,
                        issuer,
                        stack.options().data().root(),
                        Accounts.load().password(),
                        people(),
                        Accounts.load().password(),
                        String.join(", ", machines()),
                        issuer,
                        issuer,
                        gateway,
                        gateway,
                        gateway,
                        memory());
    }

    /** What is said when the first work is done too: where to look, and what it left in memory. */
    String afterFirstRuns() {
        return "%nAll is loaded. The API is at %s; the accounts and lines to try stand above.%n%s%n"
                .formatted(gateway, memory());
    }

    private static String people() {
        StringBuilder table = new StringBuilder();
        for (Accounts.Person person : Accounts.load().people()) {
            table.append(String.format("  %-27s worker %s%n", person.username(), person.workerId()));
        }
        return table.toString();
    }

    private static List<String> machines() {
        return Accounts.load().machines().stream()
                .map(Accounts.Machine::clientId)
                .toList();
    }

    private String memory() {
        StringBuilder line = new StringBuilder("Memory, MiB resident:");
        long total = 0;
        for (PartHandle part : stack.parts()) {
            long mebibytes = ProcessMemory.mebibytes(part.pid());
            total += mebibytes;
            line.append(String.format(Locale.ROOT, " %s %d,", part.name(), mebibytes));
        }
        long launcher = ProcessMemory.ofThisProcess();
        return line.append(String.format(Locale.ROOT, " launcher %d; together %d", launcher, total + launcher))
                .toString();
    }
}
