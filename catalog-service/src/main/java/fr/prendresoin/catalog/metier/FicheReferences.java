package fr.prendresoin.catalog.metier;

import fr.prendresoin.catalog.diploma.Diploma;
import fr.prendresoin.catalog.diploma.Diplomas;
import fr.prendresoin.catalog.metier.Metier.Link;
import fr.prendresoin.catalog.metier.Metier.Rome;
import fr.prendresoin.catalog.rome.RomeCode;
import fr.prendresoin.catalog.rome.RomeCodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What fiches refer to. An edited fiche may outlive what it refers to by an edition: nothing is shown that leads
/// nowhere.
final class FicheReferences {

    private final RomeCodes codes;
    private final Diplomas diplomas;
    private final Map<String, Link> metiers = new HashMap<>();

    FicheReferences(RomeCodes codes, Diplomas diplomas, List<RelatedMetier> related, List<Fiche> fiches) {
        this.codes = codes;
        this.diplomas = diplomas;
        related.forEach(metier -> metiers.put(metier.slug(), new Link(metier.slug(), metier.label(), false)));
        fiches.forEach(fiche -> metiers.put(fiche.slug(), new Link(fiche.slug(), fiche.label(), true)));
    }

    Optional<Rome> rome(String code) {
        return codes.find(code).filter(RomeCode::inPerimeter).map(known -> new Rome(code, known.label()));
    }

    Optional<Diploma> diploma(String code) {
        return diplomas.find(code);
    }

    Optional<Link> metier(String slug) {
        return Optional.ofNullable(metiers.get(slug));
    }

    List<Rome> romes(List<String> wanted) {
        return wanted.stream().flatMap(code -> rome(code).stream()).toList();
    }

    List<Link> links(List<String> slugs) {
        return slugs.stream().flatMap(slug -> metier(slug).stream()).toList();
    }
}
