package fr.prendresoin.website.places;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.places.Where.Here;
import fr.prendresoin.website.places.Where.Nowhere;
import fr.prendresoin.website.places.Where.Several;
import fr.prendresoin.website.places.Where.Unavailable;
import fr.prendresoin.website.places.Where.Unknown;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Finds the commune that a visitor means.
@Component
public final class Places {

    private static final int SHOWN = 20;
    private static final int LONGEST = 80;

    private final Service catalog;

    Places(Services services) {
        this.catalog = services.catalog();
    }

    private record Found(List<Commune> items) {}

    /// Where the visitor is: `commune` is the code of one that he chose; `lieu` is a name, a postal code, or
    /// `Lyon (69)`. The code wins, unless the name is another's: without scripts, a name that is changed comes
    /// with the code of the one before.
    public Where find(Address asked) {
        String code = asked.first("commune");
        String typed = asked.first("lieu").strip();
        if (code.isBlank()) {
            return named(typed);
        }
        Where where = lookUp(code, commune -> commune.code().equalsIgnoreCase(code));
        return switch (where) {
            case Unavailable _ -> new Unavailable(typed, code);
            case Here(Commune commune) when !typed.isEmpty() && !isCalled(commune, typed) -> named(typed);
            default -> where;
        };
    }

    private static boolean isCalled(Commune commune, String typed) {
        return isMeant(commune, typed) || commune.isServedBy(typed);
    }

    /// What is meant by a name, a postal code, or `Lyon (69)`.
    public Where named(String typed) {
        String asked =
                typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        return asked.isEmpty() ? new Nowhere() : lookUp(asked, commune -> commune.isServedBy(asked));
    }

    /// @param wins which commune is meant, whatever others are called so. Of those that share a postal code it is the
    ///     first of the catalogue, and never one whose own code has the same digits: 13001 is in Marseille for
    ///     everybody, and Aix-en-Provence for the register
    private Where lookUp(String asked, Predicate<Commune> wins) {
        Answer<Found> answer = catalog.get(
                Address.of("/api/territories/communes").with("q", name(asked)).with("size", SHOWN), Found.class);
        if (answer.isDown()) {
            return new Unavailable(asked, null);
        }
        List<Commune> communes = answer.found().map(Found::items).orElse(List.of());
        Optional<Commune> winner = communes.stream().filter(wins).findFirst();
        if (winner.isPresent()) {
            return new Here(winner.get());
        }
        List<Commune> meant =
                communes.stream().filter(commune -> isMeant(commune, asked)).toList();
        if (meant.size() == 1) {
            return new Here(meant.getFirst());
        }
        if (communes.size() == 1) {
            return new Here(communes.getFirst());
        }
        List<Commune> several = meant.isEmpty() ? communes : meant;
        return several.isEmpty() ? new Unknown(asked) : new Several(asked, several);
    }

    /// Of `Lyon (69)`, what is looked up.
    private static String name(String asked) {
        int bracket = asked.indexOf('(');
        return bracket > 0 ? asked.substring(0, bracket).strip() : asked;
    }

    private static boolean isMeant(Commune commune, String asked) {
        String typed = French.slug(asked);
        return commune.code().equalsIgnoreCase(asked)
                || typed.equals(French.slug(commune.label()))
                || typed.equals(French.slug(commune.name()));
    }
}
