package fr.prendresoin.local.identity;

import fr.prendresoin.local.identity.IdentityServerSettings.Place;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.springframework.stereotype.Component;

/// Refuses to start where its accounts, whose password everybody knows, would open anything to others.
@Component
class LocalOnly {

    LocalOnly(IdentityServerSettings settings) {
        if (settings.place() == Place.NOWHERE) {
            throw new IllegalStateException(
                    "The identity server has demo accounts: it starts on a person's own machine only, where LOCAL_IDENTITY"
                            + " says so. In production, OIDC_ISSUER names the real provider.");
        }
        if (settings.place() == Place.MACHINE && !isLoopback(settings.listener())) {
            throw new IllegalStateException("The identity server has demo accounts: it does not listen on "
                    + settings.listener() + ", which other machines could reach");
        }
        requireLoopback("OIDC_ISSUER", settings.issuer());
        requireLoopback("PUBLIC_URL", settings.gateway());
    }

    private static void requireLoopback(String setting, URI address) {
        String host = address.getHost();
        if (host == null || !(host.endsWith(".localhost") || isLoopback(host))) {
            throw new IllegalStateException("The identity server has demo accounts: " + setting + " is " + address
                    + ", which is not on this machine");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
