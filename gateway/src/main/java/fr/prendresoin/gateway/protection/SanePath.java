package fr.prendresoin.gateway.protection;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.gateway.refusal.Refusal;
import fr.prendresoin.gateway.refusal.Refuser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses addresses that two programs could read in two ways. What is routed here must be what the service behind
/// serves: no `..`, no hidden slash, no path parameter, no letter that is encoded without need. What follows may then
/// decide by the path as it came.
@Component
@Order(Place.ADDRESS)
class SanePath extends OncePerRequestFilter {

    /// The digits, the letters and `-._~`: RFC 3986 asks that nobody encode them.
    private static final Pattern NEEDLESSLY_ENCODED =
            Pattern.compile("%(3[0-9]|[46][1-9a-f]|[57][0-9a]|2[de]|5f|7e)", Pattern.CASE_INSENSITIVE);

    private final Refuser refuser;

    SanePath(Refuser refuser) {
        this.refuser = refuser;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isAmbiguous(request.getRequestURI())) {
            refuser.refuse(
                    request, response, Refusal.badAddress("Le chemin de cette adresse contient une suite interdite."));
        } else if (decoded(request.getQueryString()) == null || !hasReadableParameters(request)) {
            refuser.refuse(request, response, Refusal.badAddress("Les paramètres de cette adresse sont mal encodés."));
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean isAmbiguous(String path) {
        String plain = decoded(path);
        return plain == null
                || path.toLowerCase(java.util.Locale.ROOT).contains("%2f")
                || NEEDLESSLY_ENCODED.matcher(path).find()
                || plain.contains("//")
                || plain.indexOf('\\') >= 0
                || plain.indexOf(';') >= 0
                || plain.chars().anyMatch(Character::isISOControl)
                || Arrays.stream(plain.split("/")).anyMatch(segment -> segment.equals(".") || segment.equals(".."));
    }

    /// Tomcat reads parameters when they are asked for, and refuses some then: one without a name, or too many.
    private static boolean hasReadableParameters(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static @Nullable String decoded(@Nullable String encoded) {
        if (encoded == null) {
            return "";
        }
        try {
            // As bytes first: StringUtils would put a replacement character where the bytes are no text.
            byte[] bytes = StringUtils.uriDecode(encoded, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return null;
        }
    }
}
