package fr.prendresoin.website.assets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Where each asset is, as the build wrote it down.
@Component
public final class Assets {

    private final Map<String, String> paths;

    Assets(JsonMapper json) throws IOException {
        try (InputStream manifest = new ClassPathResource("assets.json").getInputStream()) {
            this.paths = json.readValue(manifest, new TypeReference<>() {});
        }
    }

    /// The path of an asset.
    ///
    /// @param name without its fingerprint, such as `site.css`
    public String path(String name) {
        String path = paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException("there is no asset " + name);
        }
        return path;
    }
}
