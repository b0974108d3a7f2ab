package fr.prendresoin.gateway.refusal;

import jakarta.servlet.http.HttpServletResponse;

/// The headers that keep a browser from doing what nobody asked for, on every answer. A page that needs more than data
/// says so itself.
public final class SafeHeaders {

    private static final String DATA_ONLY = "default-src 'none'; frame-ancestors 'none'";
    private static final String NO_DEVICES =
            "accelerometer=(), camera=(), geolocation=(self), gyroscope=(), microphone=(), payment=(), usb=()";

    private SafeHeaders() {}

    public static void on(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", DATA_ONLY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", NO_DEVICES);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}
