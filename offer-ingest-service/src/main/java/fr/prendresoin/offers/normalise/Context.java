package fr.prendresoin.offers.normalise;

import fr.prendresoin.offers.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the text and the employer's branch add to a ROME code that serves several publics.
final class Context {

    private static final Set<String> ELDERLY_BRANCHES = Set.of("8710A", "8730A");
    private static final Set<String> DISABILITY_BRANCHES = Set.of("8710B", "8710C", "8720A", "8810C", "8891B");

    private static final Phrases ELDERLY = new Phrases(List.of(
            "ehpad",
            "gerontologie",
            "geriatrie",
            "geriatrique",
            "seniors",
            "personnes agees",
            "personne agee",
            "3e age",
            "troisieme age",
            "maison de retraite",
            "residence autonomie",
            "residents ages",
            "aines",
            "alzheimer",
            "usld",
            "foyer logement",
            "residence senior",
            "residences seniors"));

    /// Not « situation de handicap » alone: half of all offers are open to people in that situation.
    private static final Phrases DISABILITY = new Phrases(List.of(
            "mas",
            "fam",
            "ime",
            "itep",
            "esat",
            "sessad",
            "eanm",
            "eam",
            "samsah",
            "savs",
            "maison d accueil specialisee",
            "foyer d accueil medicalise",
            "foyer de vie",
            "foyer d hebergement",
            "polyhandicap",
            "polyhandicapes",
            "personnes handicapees",
            "personne handicapee",
            "adultes handicapes",
            "enfants handicapes",
            "deficience intellectuelle",
            "handicap mental",
            "handicap psychique",
            "handicap moteur",
            "autisme",
            "autistes",
            "pch",
            "personnes en situation de handicap que vous accompagnez",
            "adultes en situation de handicap",
            "enfants en situation de handicap",
            "residents en situation de handicap"));

    private static final Phrases AMP = new Phrases(List.of("amp", "medico psychologique", "medico psychologiques"));
    private static final Phrases AES = new Phrases(List.of(
            "aes", "educatif et social", "educative et sociale", "educatifs et sociaux", "educatives et sociales"));

    /// Nursing and its like: for whom, only the context tells.
    private static final Set<String> FOR_ANYBODY = Set.of("J1501", "J1506", "J1301");

    private Context() {}

    static Classification refine(Classification found, String rome, String[] words, @Nullable String naf) {
        if (FOR_ANYBODY.contains(rome)) {
            return withContextOnly(found, words, naf);
        }
        return switch (rome) {
            case "K1306" -> supportWorker(found, words, naf);
            case "K1304" -> isForDisabled(words, naf) && !isForElderly(words, naf) ? found.led("handicap") : found;
            case "K1206" -> isForElderly(words, naf) ? found : communityWorker(found);
            default -> found;
        };
    }

    private static Classification withContextOnly(Classification found, String[] words, @Nullable String naf) {
        var families = new ArrayList<>(found.families());
        if (!isForElderly(words, naf)) {
            families.remove("grand-age");
        }
        if (!isForDisabled(words, naf)) {
            families.remove("handicap");
        }
        return new Classification(found.segment(), families, found.metier(), found.by());
    }

    /// One code for two métiers: the accompagnant éducatif et social, and the aide médico-psychologique before him.
    private static Classification supportWorker(Classification found, String[] words, @Nullable String naf) {
        boolean former = AMP.areIn(words) && !AES.areIn(words);
        var named = former
                ? new Classification(found.segment(), found.families(), "aide-medico-psychologique", found.by())
                : found;
        return isForDisabled(words, naf) && !isForElderly(words, naf) ? named.led("handicap") : named;
    }

    /// The code of the animators with elderly people is also that of all social and cultural animation.
    private static Classification communityWorker(Classification found) {
        return new Classification("accompagnement-social", List.of("social"), null, found.by());
    }

    private static boolean isForElderly(String[] words, @Nullable String naf) {
        return isOneOf(ELDERLY_BRANCHES, naf) || ELDERLY.areIn(words);
    }

    private static boolean isForDisabled(String[] words, @Nullable String naf) {
        return isOneOf(DISABILITY_BRANCHES, naf) || DISABILITY.areIn(words);
    }

    private static boolean isOneOf(Set<String> branches, @Nullable String naf) {
        return naf != null && branches.contains(naf.replace(".", ""));
    }
}
