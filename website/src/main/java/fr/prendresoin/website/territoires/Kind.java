package fr.prendresoin.website.territoires;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.prendresoin.website.french.French;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of territories. The name of one and its code make its address; the code alone finds it.
public enum Kind {
    @JsonProperty("region")
    REGION("regions", "regions", "région"),
    @JsonProperty("department")
    DEPARTMENT("departements", "departments", "département"),
    @JsonProperty("commune")
    COMMUNE("communes", "communes", "commune"),
    @JsonProperty("arrondissement")
    ARRONDISSEMENT("communes", "communes", "arrondissement");

    private final String folder;
    private final String resource;
    private final String label;

    Kind(String folder, String resource, String label) {
        this.folder = folder;
        this.resource = resource;
        this.label = label;
    }

    /// `/territoires/departements/rhone-69`.
    public String path(String code, String name) {
        return "/territoires/" + key(code, name);
    }

    /// `departements/rhone-69`: what an address says of a territory among others.
    String key(String code, String name) {
        return folder + "/" + French.slug(name) + "-" + code.toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> ofFolder(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder.equals(folder))
                .findFirst();
    }

    /// The code at the end of a name in an address.
    static String code(String name) {
        return name.substring(name.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
    }

    /// How the services name its kind.
    String resource() {
        return resource;
    }

    public String label() {
        return label;
    }
}
