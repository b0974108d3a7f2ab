package fr.prendresoin.simulator.offer;

import fr.prendresoin.simulator.chance.Draw;
import fr.prendresoin.simulator.contract.Agence;
import fr.prendresoin.simulator.contract.Competence;
import fr.prendresoin.simulator.contract.Contact;
import fr.prendresoin.simulator.contract.Formation;
import fr.prendresoin.simulator.contract.Permis;
import fr.prendresoin.simulator.contract.QualitePro;
import fr.prendresoin.simulator.reference.Job;
import fr.prendresoin.simulator.reference.Tables;
import java.util.List;
import java.util.stream.IntStream;

/// The lists that fuller offers have: competences, diplomas, qualities, contact.
final class Details {

    private static final List<String> WORKFORCES = List.of(
            "1 à 2 salariés",
            "3 à 5 salariés",
            "6 à 9 salariés",
            "10 à 19 salariés",
            "20 à 49 salariés",
            "50 à 99 salariés",
            "100 à 199 salariés",
            "250 à 499 salariés");

    private final List<Tables.Entry> care;
    private final List<Tables.Entry> support;
    private final List<Tables.Entry> qualities;

    Details(Tables tables) {
        care = tables.entries("competencesSoin");
        support = tables.entries("competencesAccompagnement");
        qualities = tables.entries("qualites");
    }

    List<Competence> competences(Job job, Draw draw) {
        var known = job.code().startsWith("J") || job.code().startsWith("M") ? care : support;
        var first = draw.below(known.size());
        return IntStream.range(first, first + draw.between(2, 5))
                .mapToObj(i -> known.get(i % known.size()))
                .map(entry -> new Competence(entry.code(), entry.libelle(), draw.chance(0.3) ? "E" : "S"))
                .toList();
    }

    List<QualitePro> qualities(Draw draw) {
        var first = draw.below(qualities.size());
        return IntStream.range(first, first + draw.between(1, 3))
                .mapToObj(i -> qualities.get(i % qualities.size()))
                .map(entry -> new QualitePro(entry.code(), entry.libelle()))
                .toList();
    }

    List<Formation> formations(Job job, Draw draw) {
        return List.of(
                new Formation(null, "Santé secteur sanitaire", level(job).label(), draw.chance(0.6) ? "E" : "S"));
    }

    List<Permis> permits(Draw draw) {
        return List.of(new Permis("B - Véhicule léger", draw.chance(0.5) ? "E" : "S"));
    }

    /// The agency's answer is mostly an empty object; so is the contact's when only the link remains.
    Agence agency(Offer offer, Draw draw) {
        return draw.chance(0.85) ? new Agence(null, null) : new Agence(null, applyAt(offer));
    }

    Contact contact(Offer offer) {
        return new Contact(
                offer.post().employer().signboard() + " - Service recrutement", null, null, applyAt(offer), null);
    }

    String workforce(Draw draw) {
        return draw.pick(WORKFORCES);
    }

    private static String applyAt(Offer offer) {
        return "Pour postuler, utiliser le lien suivant : https://candidat.francetravail.fr/offres/recherche/detail/"
                + offer.id();
    }

    /// The level that a job asks for.
    record Level(String code, String label) {}

    static Level level(Job job) {
        return switch (job.qualification()) {
            case "9" -> new Level("NV2", "Bac+3, Bac+4 ou équivalents");
            case "7" -> new Level("NV3", "Bac+2 ou équivalents");
            default -> new Level("NV5", "CAP, BEP et équivalents");
        };
    }
}
