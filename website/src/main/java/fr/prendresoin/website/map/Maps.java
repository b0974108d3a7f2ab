package fr.prendresoin.website.map;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.question.Location;
import fr.prendresoin.website.question.Question;
import fr.prendresoin.website.question.Reply;
import fr.prendresoin.website.question.Understood;
import fr.prendresoin.website.services.Service;
import fr.prendresoin.website.services.Services;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws what a list has found: the whole country by what its filters count, and what is closer by tiles, for which the
/// search is asked once more.
@Component
public final class Maps {

    private final Outlines outlines;
    private final Service search;

    Maps(Outlines outlines, Services services) {
        this.outlines = outlines;
        this.search = services.search();
    }

    /// The map of a list, if the visitor asks for it and something is found.
    ///
    /// @param one what is counted, for the legend
    public @Nullable ResultMap of(Question<?> question, String resource, String one) {
        Reply reply = question.reply();
        if (!question.isMapped() || reply == null || reply.cards() == 0) {
            return null;
        }
        View view = view(question.here(), reply).orElse(null);
        if (view == null) {
            return new WholeCountry(outlines, question.here()).map(reply.facets(), one);
        }
        Address asked = question.here().at(resource).without("vue", "page", "sort");
        Address cells = (asked.first("commune").isEmpty() ? asked.without("radius") : asked).with("zoom", view.zoom());
        return new CloseUp(outlines, question, view).map(search.get(cells, Cells.class));
    }

    /// What is looked at: nothing when it is the whole country.
    private Optional<View> view(Address here, Reply reply) {
        Location around = reply.location();
        if (around != null) {
            return outlines.point(around.lat(), around.lon()).map(middle -> View.around(middle, around.radiusKm()));
        }
        List<Map.Entry<String, Outline>> chosen = outlines.all().entrySet().stream()
                .filter(entry -> isChosen(entry.getKey(), entry.getValue(), here, reply.understood()))
                .toList();
        return chosen.isEmpty()
                ? Optional.empty()
                : Optional.of(View.of(
                        chosen.stream().map(Map.Entry::getKey).toList(),
                        Window.around(chosen.stream().map(Map.Entry::getValue).toList()),
                        outlines.kilometre(chosen.getFirst().getValue())));
    }

    private static boolean isChosen(String code, Outline outline, Address here, @Nullable Understood understood) {
        if (!here.all("department").isEmpty() || !here.all("region").isEmpty()) {
            return (here.all("department").isEmpty() || here.has("department", code))
                    && (here.all("region").isEmpty() || here.has("region", outline.region()));
        }
        Understood.Place place = understood == null ? null : understood.place();
        if (place == null) {
            return false;
        }
        List<String> departments = place.department();
        return outline.region().equals(place.region()) || (departments != null && departments.contains(code));
    }
}
