package fr.prendresoin.simulator.offer;

import fr.prendresoin.simulator.chance.Aspect;
import fr.prendresoin.simulator.chance.Draw;
import fr.prendresoin.simulator.offer.Offer.Kind;
import fr.prendresoin.simulator.text.Blemishes;
import fr.prendresoin.simulator.text.Titles;
import fr.prendresoin.simulator.text.Wording;
import fr.prendresoin.simulator.text.Writer;

/// The title and the description of an offer. Offers of one post share the draws of its text: in another commune only
/// the name changes, at a partner's a few details do.
final class OfferTexts {

    private static final double CONTACT_IN_TEXT = 0.08;

    private final long seed;
    private final Writer writer;

    OfferTexts(long seed, Writer writer) {
        this.seed = seed;
        this.writer = writer;
    }

    String title(Offer offer) {
        var post = offer.post();
        var wording = wording(offer);
        var title = Titles.written(post.title(), wording, writer.vagueTitles(), draw(post.id(), Aspect.TITLE));
        return offer.kind() == Kind.PARTNER
                ? Titles.reposted(title, wording, draw(offer.number(), Aspect.TITLE))
                : title;
    }

    String description(Offer offer) {
        var post = offer.post();
        var wording = wording(offer);
        var text = writer.description(post.job().text(), wording, draw(post.id(), Aspect.TEXT));
        var contact = Draw.of(seed, post.id(), Aspect.TEXT, 1);
        if (contact.chance(CONTACT_IN_TEXT)) {
            text += "\n" + writer.contact(wording, contact);
        }
        if (offer.kind() == Kind.PARTNER) {
            text = reposted(text, draw(offer.number(), Aspect.TEXT));
        }
        text = Blemishes.applied(text, draw(offer.kind() == Kind.PARTNER ? offer.number() : post.id(), Aspect.BLEMISH));
        for (var turn = 1; turn <= offer.addenda(); turn++) {
            text += "\n" + writer.addendum(wording, Draw.of(seed, offer.number(), Aspect.BLEMISH, turn));
        }
        return text;
    }

    private static String reposted(String text, Draw draw) {
        var lastParagraph = text.lastIndexOf("\n\n");
        return switch (draw.below(5)) {
            case 0 -> lastParagraph > 0 ? text.substring(0, lastParagraph) : text;
            case 1 -> text.replace("\n- ", "\n• ");
            case 2 -> text.replace("\n", " ");
            case 3 -> text + "\n\nRéférence de l'annonce : " + draw.between(100_000, 999_999);
            default -> "Notre partenaire recrute. " + text;
        };
    }

    private static Wording wording(Offer offer) {
        var post = offer.post();
        var home = post.home();
        var phrase = offer.kind() == Kind.OTHER_COMMUNE
                ? post.employer().phrase().replace(home.name(), offer.place().town())
                : post.employer().phrase();
        var place = offer.kind() == Kind.OTHER_COMMUNE ? offer.place().town() : home.name();
        return new Wording(
                place,
                offer.place().departement().name(),
                phrase,
                Wording.withArticle(post.job().libelle()),
                post.terms().type().name());
    }

    private Draw draw(long subject, Aspect aspect) {
        return Draw.of(seed, subject, aspect);
    }
}
