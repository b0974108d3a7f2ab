package fr.prendresoin.gateway.protection;

import fr.prendresoin.gateway.GatewaySettings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who asks. What a header says of it is believed only when a trusted proxy wrote it.
@Component
class Clients {

    private static final int IPV6_HOUSEHOLD = 64;

    private final List<Network> trusted;

    Clients(GatewaySettings settings) {
        this.trusted = settings.trustedProxies().stream()
                .filter(network -> !network.isBlank())
                .map(Network::parse)
                .toList();
    }

    /// A key for the client: its address, or for IPv6 its network, since a household has a whole one.
    String key(HttpServletRequest request) {
        InetAddress address = address(request);
        int bits = address instanceof Inet6Address ? IPV6_HOUSEHOLD : 32;
        return HexFormat.of().formatHex(Network.prefix(address, bits));
    }

    boolean isSecure(HttpServletRequest request) {
        boolean toldSecure = "https".equals(request.getHeader("X-Forwarded-Proto"));
        return request.isSecure() || (toldSecure && isTrusted(InetAddress.ofLiteral(request.getRemoteAddr())));
    }

    /// Each proxy appends who asked it, to the line that is there or in a line of its own: read backwards, as long as
    /// the one who says so is trusted.
    InetAddress address(HttpServletRequest request) {
        InetAddress address = InetAddress.ofLiteral(request.getRemoteAddr());
        String forwarded = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        for (String earlier : List.of(forwarded.split(",")).reversed()) {
            InetAddress parsed = isTrusted(address) ? parse(earlier.strip()) : null;
            if (parsed == null) {
                break;
            }
            address = parsed;
        }
        return address;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    private static @Nullable InetAddress parse(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
