package fr.prendresoin.catalog.formation.reading;

import fr.prendresoin.catalog.formation.lheo.PlainText;
import fr.prendresoin.catalog.text.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Titles as people write them: « DIPLOME D'ETAT D'AIDE SOIGNANT (DEAS) » becomes « Diplôme d’État d’aide soignant
/// (DEAS) ».
final class Titles {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final int FEWEST_LETTERS = 6;
    private static final double SHARE = 0.7;

    /// Acronyms of the field that no diploma bears.
    private static final Set<String> ACRONYMS = Set.of(
            "AES", "AESH", "AMP", "ASG", "ASH", "AVS", "BAFA", "BAFD", "BP", "BPJEPS", "BTS", "BUT", "CAP", "CESF",
            "CFA", "CPF", "CQP", "DU", "EHPAD", "FOAD", "GRETA", "HAD", "IDE", "IFAS", "IFSI", "IME", "IRTS", "ITEP",
            "MAM", "MFR", "PMI", "PRAP", "PSC1", "SSIAD", "SST", "TP", "VAE");

    /// The words of the field that are not spelt as capitals spell them.
    private static final String WORDS = """
            diplôme État éducateur éducatrice éducatif éducation spécialisé spécialisée spécialisation moniteur
            puéricultrice puériculteur puériculture économie sociale familiale conseiller conseillère santé médico
            thérapeute ergothérapeute kinésithérapeute masseur infirmier infirmière soignant soignante à âge âgée âgées
            personnes dépendance dépendant médiateur accès gérontologie gériatrie hôpital hospitalier dès être après
            métier métiers préparation sécurité hygiène prévention présence développement employé employée généraliste
            carrières bientraitance été enfance élève école handicapé handicapée autonomie réactualisation spécialité
            maïeutique à côté équipe évaluation élaboration psychiatrie pédagogique thérapeutique agréés obligatoire
            """;

    private final Map<String, String> spellings = new HashMap<>();

    /// @param acronyms those of the diplomas
    Titles(List<String> acronyms) {
        WORD.matcher(WORDS).results().forEach(word -> spell(word.group()));
        ACRONYMS.forEach(this::spell);
        acronyms.forEach(this::spell);
    }

    private void spell(String word) {
        spellings.put(Folded.of(word).text(), word);
    }

    /// Null when nothing is left.
    @Nullable String of(@Nullable String text) {
        String title = PlainText.line(text);
        if (title == null) {
            return null;
        }
        String calm = shouts(title) ? WORD.matcher(title).replaceAll(word -> calm(word.group())) : title;
        return calm.substring(0, 1).toUpperCase(Locale.FRENCH) + calm.substring(1);
    }

    private boolean shouts(String title) {
        long letters = 0;
        long capitals = 0;
        for (String word : title.split("\\P{L}+", -1)) {
            if (!isAcronym(word)) {
                letters += word.length();
                capitals += word.chars().filter(Character::isUpperCase).count();
            }
        }
        return capitals >= FEWEST_LETTERS && capitals >= letters * SHARE;
    }

    private boolean isAcronym(String word) {
        return word.equals(spellings.get(Folded.of(word).text()));
    }

    private String calm(String word) {
        return word.chars().anyMatch(Character::isLowerCase)
                ? word
                : spellings.getOrDefault(Folded.of(word).text(), word.toLowerCase(Locale.FRENCH));
    }
}
