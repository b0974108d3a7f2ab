package fr.prendresoin.simulator.text;

import fr.prendresoin.simulator.reference.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The sentences that offers are written with: what every employer says, what a sector says, what a job is.
final class Texts {

    record Common(
            List<String> names,
            List<Template> presentations,
            List<String> missionHeadings,
            List<String> profileHeadings,
            List<String> conditionHeadings,
            List<String> benefitHeadings,
            List<Template> benefits,
            List<Template> applying,
            List<Template> notices,
            List<Template> contacts,
            List<Template> addenda,
            List<String> vagueTitles) {}

    record Family(
            List<Template> missions,
            List<Template> profile,
            @Nullable List<Template> contexts,
            @Nullable List<String> employers) {}

    record Sector(
            List<String> employers,
            List<Template> hooks,
            List<Template> contexts,
            List<Template> profile,
            List<Template> conditions,
            Map<String, Family> families) {}

    private static final List<String> SECTORS = List.of(
            "soin-sante",
            "accompagnement-social",
            "petite-enfance",
            "grand-age",
            "domicile-handicap",
            "hors-perimetre");

    private final Common common;
    private final Map<String, Family> families = new HashMap<>();
    private final Map<String, Sector> sectorsByFamily = new HashMap<>();

    Texts() {
        common = read("common", Common.class);
        for (var name : SECTORS) {
            var sector = read(name, Sector.class);
            families.putAll(sector.families());
            sector.families().keySet().forEach(family -> sectorsByFamily.put(family, sector));
        }
    }

    private static <T> T read(String name, Class<T> type) {
        return JsonMapper.shared().readValue(ResourceLines.open("texts/" + name + ".json"), type);
    }

    Common common() {
        return common;
    }

    Family family(String name) {
        return known(families.get(name), name);
    }

    Sector sectorOf(String family) {
        return known(sectorsByFamily.get(family), family);
    }

    List<String> employersOf(String family) {
        var own = family(family).employers();
        return own == null ? sectorOf(family).employers() : own;
    }

    private static <T> T known(@Nullable T found, String name) {
        if (found == null) {
            throw new IllegalArgumentException("no texts for " + name);
        }
        return found;
    }
}
