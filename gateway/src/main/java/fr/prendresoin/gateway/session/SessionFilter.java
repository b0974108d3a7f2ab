package fr.prendresoin.gateway.session;

import fr.prendresoin.gateway.refusal.Refusal;
import fr.prendresoin.gateway.refusal.Refuser;
import fr.prendresoin.platform.security.AccessRule;
import fr.prendresoin.platform.security.AccessRules;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Opens the session where it matters who asks, just before that is decided. What is for everybody never sees it, and
/// who presents a token needs none.
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class SessionFilter extends OncePerRequestFilter {

    static final String CSRF = "X-CSRF-Token";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Sessions sessions;
    private final SealedCookies cookies;
    private final Refuser refuser;
    private final RequestMatcher askingWho;

    SessionFilter(Sessions sessions, SealedCookies cookies, Refuser refuser, AccessRules rules) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.refuser = refuser;
        List<RequestMatcher> matchers = rules.rules().stream()
                .map(AccessRule::pattern)
                .distinct()
                .<RequestMatcher>map(PathPatternRequestMatcher::pathPattern)
                .toList();
        this.askingWho = new OrRequestMatcher(matchers);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.COOKIE) == null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || !cookies.has(request, Session.PURPOSE)
                || !askingWho.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            sessions.goingOn(request, response).ifPresent(session -> {
                if (!READING.contains(request.getMethod()) && !session.isTold(request.getHeader(CSRF))) {
                    throw forgery();
                }
                request.setAttribute(Session.PURPOSE, session);
            });
        } catch (Refusal e) {
            refuser.refuse(request, response, e);
            return;
        }
        chain.doFilter(request, response);
    }

    /// A browser adds the session to whatever another site makes it send, but not what only our own pages know.
    static Refusal forgery() {
        return new Refusal(
                HttpStatus.FORBIDDEN,
                "jeton-csrf",
                "Demande non confirmée",
                "Une modification doit porter l’en-tête « " + CSRF + " », que donne « /api/me » (csrfToken).");
    }
}
