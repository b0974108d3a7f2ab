package fr.prendresoin.search.territory;

import static fr.prendresoin.search.engine.Clauses.term;

import fr.prendresoin.search.engine.Clauses;
import fr.prendresoin.search.reference.Commune;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A part of the country, as what is asked of an index.
sealed interface Territory {

    /// Whose inhabitants what is found there is for: each commune once.
    List<Commune> communes();

    /// The region whose published figures are the nearest known.
    String region();

    /// Whether something is here.
    ///
    /// @param root `offer.place`, `formation.places` or `event.place`
    JsonNode within(String root);

    default long population() {
        return communes().stream().mapToLong(Commune::population).sum();
    }

    record Region(String code, String name, List<Commune> communes) implements Territory {

        @Override
        public String region() {
            return code;
        }

        @Override
        public JsonNode within(String root) {
            return term(root + ".region", code);
        }
    }

    record Department(String code, String name, String region, List<Commune> communes) implements Territory {

        @Override
        public JsonNode within(String root) {
            return term(root + ".department", code);
        }
    }

    /// A commune is too small a place to look for work in: what is around it counts.
    record Surroundings(Commune centre, List<Commune> communes) implements Territory {

        static final int RADIUS_KM = 20;

        @Override
        public String region() {
            return centre.region();
        }

        @Override
        public JsonNode within(String root) {
            return Clauses.within(RADIUS_KM, centre.latitude(), centre.longitude());
        }
    }
}
