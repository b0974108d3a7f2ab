package fr.prendresoin.search.offers;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.prendresoin.search.offers.OfferSearch.Around;
import fr.prendresoin.search.reference.Reference;
import fr.prendresoin.search.reference.RomeCode;
import fr.prendresoin.search.text.TradeWords;
import fr.prendresoin.search.text.Typed;
import fr.prendresoin.search.tuning.Tuning;
import fr.prendresoin.search.understanding.Criterion;
import fr.prendresoin.search.understanding.Place;
import fr.prendresoin.search.understanding.Reading;
import fr.prendresoin.search.understanding.Understanding;
import fr.prendresoin.search.understanding.Understood;
import fr.prendresoin.search.understanding.Whereabouts;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes of the words typed what the parameters leave open: a parameter always wins over what was understood.
@Component
class Intentions {

    /// Whose words are searched all the same: a facet counts offers of the words, and a choice of it must find as many.
    private static final Set<Criterion> SEARCHED = Set.of(Criterion.METIER, Criterion.FAMILY);

    private final Understanding understanding;
    private final Reference reference;
    private final TradeWords trade;

    Intentions(Understanding understanding, Reference reference, TradeWords trade) {
        this.understanding = understanding;
        this.reference = reference;
        this.trade = trade;
    }

    /// @param text what the texts of offers are searched for; absent when every word says something else
    record Intention(@Nullable Typed text, Meaning meaning) {

        @Nullable Place place() {
            Whereabouts whereabouts = meaning.reading().whereabouts();
            return whereabouts == null ? null : whereabouts.place();
        }

        /// Around the commune that was named.
        @Nullable Around around(int defaultRadiusKm) {
            Place place = place();
            return place == null || place.commune() == null
                    ? null
                    : new Around(place.commune(), meaning.reading().radius().orElse(defaultRadiusKm));
        }

        /// What was understood as choices of facets.
        Map<Facet, List<String>> choices() {
            Reading reading = meaning.reading();
            Place place = place();
            return Map.of(
                    Facet.CONTRACT, reading.codes(Criterion.CONTRACT),
                    Facet.WORKING_TIME, reading.codes(Criterion.WORKING_TIME),
                    Facet.EXPERIENCE, reading.codes(Criterion.EXPERIENCE),
                    Facet.DEPARTMENT,
                            place != null && place.kind() == Place.Kind.DEPARTMENT ? place.codes() : List.of(),
                    Facet.REGION, place != null && place.kind() == Place.Kind.REGION ? place.codes() : List.of());
        }
    }

    Intention of(String q, OfferParameters parameters, Tuning tuning) {
        Reading whole = understanding.read(q);
        Set<Criterion> overruled = overruled(parameters);
        Set<Criterion> taken = new HashSet<>(overruled);
        taken.removeAll(SEARCHED);
        parameters.ignore().stream().map(Criterion.removable()::get).forEach(taken::add);
        Reading reading = whole.without(taken);
        // Of « emploi » nothing would be left to search.
        String subject = whole.saysNothing() ? q : reading.subject();
        String rest = reading.rest();
        return new Intention(
                subject.isBlank() ? null : Typed.of(subject, trade, tuning),
                new Meaning(
                        Understood.of(reading, overruled),
                        reading,
                        rest.isBlank() ? null : Typed.of(rest, trade, tuning),
                        regulated(reading)));
    }

    private static Set<Criterion> overruled(OfferParameters p) {
        Set<Criterion> overruled = EnumSet.noneOf(Criterion.class);
        boolean placed =
                isGiven(p.commune()) || !p.department().isEmpty() || !p.region().isEmpty();
        add(overruled, Criterion.PLACE, placed);
        add(overruled, Criterion.RADIUS, placed || p.radius() != null);
        add(overruled, Criterion.METIER, !p.metier().isEmpty());
        add(overruled, Criterion.FAMILY, !p.family().isEmpty());
        add(overruled, Criterion.CONTRACT, !p.contract().isEmpty());
        add(overruled, Criterion.WORKING_TIME, !p.workingTime().isEmpty());
        add(overruled, Criterion.EXPERIENCE, !p.experience().isEmpty());
        return overruled;
    }

    private static void add(Set<Criterion> criteria, Criterion criterion, boolean given) {
        if (given) {
            criteria.add(criterion);
        }
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private Set<String> regulated(Reading reading) {
        return reading.codes(Criterion.DIPLOMA).isEmpty()
                ? Set.of()
                : reference.romeCodes().values().stream()
                        .filter(code -> Boolean.TRUE.equals(code.regulated()))
                        .map(RomeCode::code)
                        .collect(toUnmodifiableSet());
    }
}
