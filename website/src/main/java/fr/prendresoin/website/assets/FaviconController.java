package fr.prendresoin.website.assets;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where browsers look for an icon that no page names.
@Controller
class FaviconController {

    private final Assets assets;

    FaviconController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<Void> favicon() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(assets.path("favicon.ico")))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .build();
    }
}
