package fr.prendresoin.catalog.caching;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// Reference data changes with an edition, so successful answers may be kept for a while and are then asked again by
/// their tag. The tag is weak: a compressed answer is the same answer. Problems are never kept.
@Component
class Freshness extends ShallowEtagHeaderFilter {

    /// What editors work on is theirs, bears a tag of its own and is never kept.
    private static final List<String> EDITORS = List.of("/api/editorial/", "/api/search/");

    private static final String KEPT = "public, max-age=300";

    Freshness() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/api/") || EDITORS.stream().anyMatch(path::startsWith);
    }

    @Override
    protected boolean isEligibleForEtag(
            HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
        boolean eligible = super.isEligibleForEtag(request, response, status, body);
        if (eligible) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        }
        return eligible;
    }
}
