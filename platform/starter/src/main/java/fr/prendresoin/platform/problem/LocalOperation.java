package fr.prendresoin.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// 403: an operation for who is on the machine of the service, asked for from elsewhere.
public final class LocalOperation extends ProblemException {

    private LocalOperation() {
        super(
                HttpStatus.FORBIDDEN,
                "operation-locale",
                "Opération locale",
                "Cette opération se fait depuis la machine du service.",
                Map.of());
    }

    /// Lets a request pass that comes from the machine itself, whatever address the service listens on.
    ///
    /// @throws LocalOperation when it comes from elsewhere
    public static void require(HttpServletRequest request) {
        if (!isLocal(request)) {
            throw new LocalOperation();
        }
    }

    /// Whether a request comes from the machine itself.
    public static boolean isLocal(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(@Nullable String address) {
        // For Java, no name at all is this machine's.
        if (address == null || address.isEmpty()) {
            return false;
        }
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
