package fr.prendresoin.gateway.session;

import fr.prendresoin.gateway.GatewaySettings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Connexion")
class MeController {

    private static final String ROLE = "ROLE_";

    private final GatewaySettings.Session limits;

    MeController(GatewaySettings.Session limits) {
        this.limits = limits;
    }

    @GetMapping("/api/me")
    @Operation(
            summary = "Qui suis-je",
            description = "Répond aussi à qui n’est pas connecté. Le jeton « csrfToken » n’est donné qu’à une session.")
    @ApiResponse(responseCode = "200", description = "Qui demande")
    @ApiResponse(responseCode = "401", description = "Le jeton présenté n’est pas valable")
    @ApiResponse(responseCode = "503", description = "Les identités ne peuvent pas être vérifiées")
    ResponseEntity<Me> me(@Nullable Principal who, HttpServletRequest request) {
        Me me = who instanceof JwtAuthenticationToken known
                ? me(known, request.getAttribute(Session.PURPOSE) instanceof Session session ? session : null)
                : Me.NOBODY;
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(me);
    }

    private Me me(JwtAuthenticationToken known, @Nullable Session session) {
        Jwt token = known.getToken();
        return new Me(
                true,
                known.getName(),
                token.getClaimAsString("name"),
                roles(known),
                token.getClaimAsString("organisation"),
                token.getClaimAsString("territory"),
                session == null ? null : session.csrf(),
                session == null ? null : session.end(limits));
    }

    private static List<String> roles(JwtAuthenticationToken known) {
        return known.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .sorted()
                .toList();
    }
}
