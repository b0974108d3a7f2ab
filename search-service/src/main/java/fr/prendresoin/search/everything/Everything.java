package fr.prendresoin.search.everything;

import fr.prendresoin.search.detours.NextSteps;
import fr.prendresoin.search.engine.QueryEngine;
import fr.prendresoin.search.events.EventGlances;
import fr.prendresoin.search.formations.FormationGlances;
import fr.prendresoin.search.glance.Part;
import fr.prendresoin.search.offers.OfferCard;
import fr.prendresoin.search.offers.OfferGlances;
import fr.prendresoin.search.question.Location;
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

    Everything(
            QueryEngine engine,
            Knowledge knowledge,
            OfferGlances offers,
            FormationGlances formations,
            EventGlances events) {
        this.engine = engine;
        this.knowledge = knowledge;
        this.offers = offers;
        this.formations = formations;
        this.events = events;
    }

    EverythingPage find(Look look) {
        var round = new Round(look.kinds());
        var metiersFound = round.with("metiers", () -> knowledge.metiers(look.known(), look.metiers()));
        var offersFound = round.with("offers", () -> offers.of(look.given()));
        var formationsFound = round.with("formations", () -> formations.of(look.given()));
        var eventsFound = round.with("events", () -> events.of(look.given()));
        var contentsFound = round.with("contents", () -> knowledge.contents(look.known(), look.metiers()));
        round.ask(engine);
        Part<OfferCard> cards = offersFound.get();
        boolean few = cards != null && cards.total() < NextSteps.FEW;
        return new EverythingPage(
                round.total(),
                look.asked().page(),
                look.asked().size(),
                look.asked().understood(),
                look.asked().corrections(),
                Location.of(look.asked().around()),
                metiersFound.get(),
                cards,
                formationsFound.get(),
                eventsFound.get(),
                contentsFound.get(),
                few ? offers.next(look.given(), cards.total()) : null);
    }
}
