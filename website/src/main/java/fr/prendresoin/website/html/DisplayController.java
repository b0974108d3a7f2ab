package fr.prendresoin.website.html;

import static org.springframework.http.HttpHeaders.LOCATION;
import static org.springframework.http.HttpHeaders.SET_COOKIE;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lets visitors choose light or dark; what they choose stays on their device.
@Controller
class DisplayController {

    private static final Duration KEPT = Duration.ofDays(365);

    @PostMapping("/affichage")
    ResponseEntity<Void> display(
            @RequestParam(defaultValue = "system") String theme, @RequestParam(defaultValue = "/") String retour) {
        boolean chosen = Html.THEMES.contains(theme);
        ResponseCookie cookie = ResponseCookie.from(Html.THEME, chosen ? theme : "")
                .path("/")
                .maxAge(chosen ? KEPT : Duration.ZERO)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(LOCATION, isOurs(retour) ? retour : "/")
                .header(SET_COOKIE, cookie.toString())
                .build();
    }

    /// Nobody is sent elsewhere: `//autre.site` and `/\autre.site` are addresses of others.
    private static boolean isOurs(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    }
}
