package fr.prendresoin.gateway.session;

import fr.prendresoin.platform.problem.InvalidRequest;
import java.net.URI;
import java.net.URISyntaxException;

/// Where a person goes on after logging in: an address of this site, whatever the link says that led to the login.
final class ReturnPath {

    private static final int LONGEST = 1_000;

    private ReturnPath() {}

    /// @throws InvalidRequest when it leads elsewhere, or nowhere
    static String checked(String path) {
        if (path.length() > LONGEST || !path.startsWith("/") || path.startsWith("//") || !isPlainPath(path)) {
            throw new InvalidRequest(
                    "returnTo", "path", "« returnTo » doit être une adresse de ce site, qui commence par « / ».");
        }
        return path;
    }

    private static boolean isPlainPath(String path) {
        try {
            var address = new URI(path);
            return address.getScheme() == null && address.getRawAuthority() == null && address.getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
