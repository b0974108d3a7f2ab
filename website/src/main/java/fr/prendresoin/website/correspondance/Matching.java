package fr.prendresoin.website.correspondance;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Services;
import java.util.List;
import org.springframework.stereotype.Component;

/// Asks which offers fulfil wishes, and what wishes can be made of.
@Component
class Matching {

    private final Services services;

    Matching(Services services) {
        this.services = services;
    }

    private record Diplomas(List<Diploma> items) {}

    Answer<List<Diploma>> diplomas() {
        return services.catalog()
                .get(Address.of("/api/diplomas"), Diplomas.class)
                .map(Diplomas::items);
    }

    Answer<Matches> rank(Question question) {
        return services.search().post(Address.of("/api/matching"), question, Matches.class);
    }
}
