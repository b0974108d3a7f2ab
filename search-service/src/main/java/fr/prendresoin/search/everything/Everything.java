package fr.prendresoin.search.everything;

import fr.prendresoin.search.detours.NextStep;
import fr.prendresoin.search.detours.NextSteps;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.events.EventCard;
import fr.prendresoin.search.events.EventGlances;
import fr.prendresoin.search.formations.FormationCard;
import fr.prendresoin.search.formations.FormationGlances;
import fr.prendresoin.search.glance.Part;
import fr.prendresoin.search.offers.OfferCard;
import fr.prendresoin.search.offers.OfferGlances;
import fr.prendresoin.search.question.Location;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Searches all kinds at once. Each kind takes of the words what says something of it; the answer tells everything that
/// was understood.
@Component
class Everything {

    private final QueryEngine engine;
    private final Knowledge knowledge;
    private final OfferGlances offers;
    private final FormationGlances formations;
    private final EventGlances events;
    private final Outlets outlets;

    Everything(
            QueryEngine engine,
            Knowledge knowledge,
            OfferGlances offers,
            FormationGlances formations,
            EventGlances events,
            Outlets outlets) {
        this.engine = engine;
        this.knowledge = knowledge;
        this.offers = offers;
        this.formations = formations;
        this.events = events;
        this.outlets = outlets;
    }

    EverythingPage find(Look look) {
        Parts parts = search(look);
        Part<OfferCard> offersFound = parts.offers().get();
        Part<FormationCard> formationsFound = parts.formations().get();
        return new EverythingPage(
                parts.round().total(),
                look.asked().page(),
                look.asked().size(),
                look.asked().understood(),
                look.asked().corrections(),
                Location.of(look.asked().around()),
                parts.metiers().get(),
                offersFound,
                formationsFound,
                parts.events().get(),
                parts.contents().get(),
                next(look, parts.round().total(), offersFound, formationsFound));
    }

    private Parts search(Look look) {
        var round = new Round(look.kinds());
        var parts = new Parts(
                round,
                round.with("metiers", () -> knowledge.metiers(look.known(), look.metiers())),
                round.with("offers", () -> offers.of(look.given())),
                round.with("formations", () -> formations.of(look.given())),
                round.with("events", () -> events.of(look.given())),
                round.with("contents", () -> knowledge.contents(look.known(), look.metiers())));
        round.ask(engine);
        return parts;
    }

    /// Offers and courses have steps of their own; who asks for other kinds and finds nothing is led to what is there.
    private @Nullable List<NextStep> next(
            Look look, long total, @Nullable Part<OfferCard> some, @Nullable Part<FormationCard> courses) {
        if (some != null) {
            return some.total() < NextSteps.FEW ? offers.next(look.given(), some.total()) : null;
        }
        if (courses != null) {
            return courses.total() < NextSteps.FEW ? formations.next(look.given(), courses.total()) : null;
        }
        return total > 0
                ? null
                : outlets.of(look, other -> search(other).round().total());
    }

    /// What was found of each kind, to be read.
    private record Parts(
            Round round,
            Supplier<@Nullable Part<MetierCard>> metiers,
            Supplier<@Nullable Part<OfferCard>> offers,
            Supplier<@Nullable Part<FormationCard>> formations,
            Supplier<@Nullable Part<EventCard>> events,
            Supplier<@Nullable Part<ContentCard>> contents) {}
}
