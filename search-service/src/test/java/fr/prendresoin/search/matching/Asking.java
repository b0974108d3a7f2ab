package fr.prendresoin.search.matching;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prendresoin.search.ReferenceSample;
import fr.prendresoin.search.SampleOffers;
import fr.prendresoin.search.reference.KnownReference;
import fr.prendresoin.search.reference.Reference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Requests and offers for tests, over the sample of the reference data.
final class Asking {

    static final Reference REFERENCE =
            KnownReference.of(ReferenceSample.metierEvents(), ReferenceSample.territoryEvents());
    static final Diplomas DIPLOMAS = new Diplomas(REFERENCE);
    static final WorkAppraisal WORK = new WorkAppraisal(REFERENCE, DIPLOMAS);
    static final Scoring SCORING = new Scoring(WORK);

    private static final WishesReader READER = new WishesReader(REFERENCE, DIPLOMAS, new AreaReader(REFERENCE));

    private Asking() {}

    /// @param json the body, with ' for "
    static Wishes wishes(String json) {
        return READER.read(StrictBody.read(json.replace('\'', '"').getBytes(UTF_8)));
    }

    static ObjectNode post(String metier) {
        return SampleOffers.titled("post", "Poste").put("metier", metier);
    }

    static Offer offer(ObjectNode offer) {
        ObjectNode hit = JsonMapper.shared().createObjectNode();
        hit.putObject("_source").set("offer", offer);
        return Offer.of(hit);
    }
}
