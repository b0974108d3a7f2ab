package fr.prendresoin.platform.problem;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.platform.problem.ProblemException.FieldError;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Refuses a query that is not UTF-8 behind its percent signs, or that holds a null character. The container finds out
/// late, when somebody first reads a parameter, and then fails without naming it. An address that is no text it refuses
/// itself.
final class LegibleParameters extends OncePerRequestFilter {

    private final HandlerExceptionResolver resolver;

    LegibleParameters(HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<FieldError> illegible = illegible(request.getQueryString());
        if (illegible.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        ProblemException refusal = ProblemException.ofFields(illegible);
        if (resolver.resolveException(request, response, null, refusal) == null) {
            throw refusal;
        }
    }

    private static List<FieldError> illegible(@Nullable String query) {
        return query == null
                ? List.of()
                : Arrays.stream(query.split("&", -1))
                        .filter(parameter -> decoded(parameter).isEmpty())
                        .map(parameter -> parameter.split("=", 2)[0])
                        .map(name -> decoded(name).orElse(name))
                        .map(name -> new FieldError(name, "encoding", message(name)))
                        .toList();
    }

    private static String message(String name) {
        return "Le paramètre « " + name + " » est mal encodé : il faut de l’UTF-8, sans caractère nul.";
    }

    private static Optional<String> decoded(String encoded) {
        try {
            // As bytes first: the decoder would put a replacement character where they are no text.
            byte[] bytes = URLDecoder.decode(encoded, ISO_8859_1).getBytes(ISO_8859_1);
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString())
                    .filter(text -> text.indexOf('\0') < 0);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
