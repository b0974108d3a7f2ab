package fr.prendresoin.website.territoires;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Answer.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Territories side by side.
///
/// @param here the values that were typed, in their order
/// @param fields one for each territory, and some that are empty
/// @param faults of the whole question
public record Comparison(Address here, List<Field> fields, List<Fault> faults) implements Screen {

    static final int MOST = 4;
    static final String PARAMETER = "territoire";

    /// A territory that is asked for.
    ///
    /// @param sought null when the field is empty
    /// @param answer null when nobody can be asked
    public record Field(
            int number, @Nullable Sought sought, @Nullable Answer<Territory> answer) {

        /// What stands in it: what was typed, or the territory that was found.
        public String typed() {
            return switch (sought) {
                case null -> "";
                case Sought.One one -> one.place().label();
                case Sought other -> other.typed();
            };
        }

        public @Nullable String fault() {
            return sought == null ? null : sought.fault();
        }

        public List<Place> places() {
            return sought == null ? List.of() : sought.places();
        }

        boolean isFaulty() {
            return sought != null && sought.isFaulty();
        }

        /// Whether nobody can look it up, or tell its figures, for now.
        boolean isDown() {
            return sought instanceof Sought.Unavailable || (answer != null && (answer.isDown() || isUncounted()));
        }

        private boolean isUncounted() {
            return territory().filter(it -> it.employment() == null).isPresent();
        }

        private Optional<Territory> territory() {
            return answer == null ? Optional.empty() : answer.found();
        }
    }

    HttpStatus status() {
        if (fields.stream().anyMatch(Field::isDown)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return !faults.isEmpty() || fields.stream().anyMatch(Field::isFaulty) ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
    }

    @Override
    public Page page() {
        return Page.of(
                        Section.TERRITOIRES,
                        "Comparer des territoires",
                        "Jusqu’à quatre villes, départements ou régions côte à côte : offres d’emploi, formations et"
                                + " métiers les plus recherchés du soin et de l’accompagnement.",
                        "/territoires/comparer")
                .below(new Crumb("Territoires", "/territoires"))
                .listedIf(here.parameters().isEmpty());
    }

    /// The same question with a territory that is meant instead of a name that several have.
    public Address meaning(Field field, Place place) {
        var values = new ArrayList<>(here.all(PARAMETER));
        values.set(field.number() - 1, place.key());
        return here.withAll(PARAMETER, values);
    }

    /// What was asked for and cannot be told for now.
    public List<String> missing() {
        return fields.stream()
                .filter(field -> field.answer() != null && field.isDown())
                .map(Field::typed)
                .toList();
    }

    /// The figures of those that have some, each once.
    public Figures figures() {
        return new Figures(fields.stream()
                .flatMap(field -> field.territory().stream())
                .filter(territory -> territory.employment() != null)
                .collect(Collectors.toMap(Territory::place, Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList());
    }
}
