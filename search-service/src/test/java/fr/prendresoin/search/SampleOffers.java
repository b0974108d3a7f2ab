package fr.prendresoin.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Makes offers that keep the contract: the same seed makes the same ones.
public final class SampleOffers {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<String> CONTRACTS = List.of("CDI", "CDI", "CDI", "CDD", "MIS", "LIB");
    private static final List<String> EXPERIENCES = List.of("none", "none", "desired", "required");
    private static final List<String> EMPLOYERS =
            List.of("Centre hospitalier des Tilleuls", "CENTRE HOSPITALIER DES TILLEULS", "EHPAD Bel Air", "Mairie");

    /// The others are left to tests that need a département of their own.
    private static final List<ReferenceSample.Commune> MAINLAND = ReferenceSample.communes().stream()
            .filter(commune -> !commune.code().startsWith("97"))
            .toList();

    private final Random random;
    private final Instant now;
    private final String prefix;
    private int made;

    public SampleOffers(String prefix, long seed, Instant now) {
        this.prefix = prefix;
        this.random = new Random(seed);
        this.now = now;
    }

    /// A plain offer with this title.
    public static ObjectNode titled(String id, String title) {
        ObjectNode offer = MAPPER.createObjectNode()
                .put("id", id)
                .put("groupId", "g-" + id)
                .put("title", title)
                .put("description", "Vous rejoignez une équipe.")
                .put("family", "sante")
                .put("segment", "soin-sante")
                .put("classifiedBy", "rome")
                .put("positions", 1)
                .put("disabilityFriendly", false)
                .put("lacksCandidates", false)
                .put("publishedAt", "2026-11-02T08:15:42Z")
                .put("updatedAt", "2026-11-20T10:00:00Z");
        offer.putArray("families").add("sante");
        offer.putObject("rome").put("code", "J1501").put("known", true);
        offer.putObject("contract").put("type", "CDI").put("label", "CDI").put("apprenticeship", false);
        offer.putObject("experience").put("requirement", "none");
        offer.putObject("source")
                .put("name", "France Travail")
                .put("id", id)
                .put("licence", "https://francetravail.io/produits-partages/catalogue/offres-emploi");
        return offer;
    }

    /// An offer that differs from the others in everything a search may ask for.
    public ObjectNode next() {
        String id = prefix + "-" + made++;
        JsonNode metier = pick(List.copyOf(ReferenceSample.metiers().values()));
        ObjectNode offer = titled(id, metier.path("labelMasculine").asString() + " (H/F)")
                .put("groupId", "g-" + prefix + "-" + random.nextInt(1 + made / 2))
                .put("metier", metier.path("slug").asString())
                .put("family", metier.path("family").asString())
                .put("segment", metier.path("segment").asString())
                .put("disabilityFriendly", random.nextInt(4) == 0)
                .put(
                        "publishedAt",
                        now.minus(Duration.ofHours(random.nextInt(24 * 45)).plusMinutes(30))
                                .toString());
        offer.set("families", metier.path("families"));
        offer.putObject("rome")
                .put("code", metier.path("romes").path(0).asString())
                .put("label", metier.path("label").asString())
                .put("known", true);
        String contract = pick(CONTRACTS);
        offer.putObject("contract").put("type", contract).put("label", contract).put("apprenticeship", false);
        offer.putObject("experience").put("requirement", pick(EXPERIENCES));
        if (random.nextBoolean()) {
            ObjectNode time = offer.putObject("workingTime").put("kind", random.nextBoolean() ? "full" : "part");
            time.putArray("schedules");
        }
        if (random.nextBoolean()) {
            offer.putObject("company").put("name", pick(EMPLOYERS));
        }
        if (random.nextInt(3) > 0) {
            int cents = 180_000 + random.nextInt(200_000);
            offer.putObject("salary")
                    .put("minMonthlyCents", cents)
                    .put("maxMonthlyCents", cents + random.nextInt(40_000))
                    .put("period", "month")
                    .put("confidence", "high");
        }
        place(offer, pick(MAINLAND), random.nextInt(20));
        return offer;
    }

    private static void place(ObjectNode offer, ReferenceSample.Commune commune, int kind) {
        if (kind == 0) {
            return;
        }
        ObjectNode place = offer.putObject("place")
                .put("label", commune.department() + " - " + commune.name())
                .put("department", commune.department())
                .put("departmentName", commune.departmentName())
                .put("region", commune.region())
                .put("regionName", commune.regionName());
        if (kind == 1) {
            place.put("name", commune.departmentName()).put("precision", "department");
        } else {
            at(place, commune);
        }
    }

    /// Puts an offer in a commune.
    public static ObjectNode in(ObjectNode offer, ReferenceSample.Commune commune) {
        place(offer, commune, 2);
        return offer;
    }

    private static void at(ObjectNode place, ReferenceSample.Commune commune) {
        place.put("commune", commune.code())
                .put("name", commune.name())
                .put("postalCode", commune.postalCodes().getFirst())
                .put("latitude", commune.latitude())
                .put("longitude", commune.longitude())
                .put("precision", "commune");
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
