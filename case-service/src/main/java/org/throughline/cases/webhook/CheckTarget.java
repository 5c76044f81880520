package org.throughline.cases.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.throughline.cases.webhook.rule.Network;
import org.throughline.cases.webhook.rule.PublicAddress;
import org.throughline.cases.webhook.rule.Target;

/**
 * Says where exactly a message may go. Asked when an address is set and again for each attempt, whose connection then goes to
 * the very address that was checked: a name that is given another address in between leads nowhere else.
 */
@ApplicationScoped
class CheckTarget {

    private final Resolver resolver;
    private final boolean plainHttp;
    private final List<Network> allowed;

    @Inject
    CheckTarget(Resolver resolver, WebhookSettings settings) {
        this(
                resolver,
                settings.plainHttp(),
                settings.allowedNetworks().orElse(List.of()).stream()
                        .map(Network::of)
                        .toList());
    }

    CheckTarget(Resolver resolver, boolean plainHttp, List<Network> allowed) {
        this.resolver = resolver;
        this.plainHttp = plainHttp;
        this.allowed = allowed;
    }

    /** A target and the address to connect to. */
    record Checked(Target target, InetAddress address) {}

    /** Empty unless the address is well-formed and every address of its host may be told. */
    Optional<Checked> of(String url) {
        return Target.of(url, plainHttp).flatMap(target -> {
            List<InetAddress> addresses = resolve(target.host());
            boolean safe = !addresses.isEmpty()
                    && addresses.stream().allMatch(address -> PublicAddress.allows(address, allowed));
            return safe ? Optional.of(new Checked(target, addresses.get(0))) : Optional.empty();
        });
    }

    private List<InetAddress> resolve(String host) {
        try {
            return resolver.addresses(host);
        } catch (UnknownHostException nowhere) {
            return List.of();
        }
    }
}
