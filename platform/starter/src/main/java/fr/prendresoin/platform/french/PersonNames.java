package fr.prendresoin.platform.french;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Hides the names of persons in a text, where something says that they are names: a form of address, or
/// « Contact : ». A name by itself cannot be told from a place or an organisation, and stays.
public final class PersonNames {

    public static final String MASK = "[nom masqué]";

    private static final String SPACE = "[ \\u00A0\\u202F]";

    /// What begins with a capital behind « M. » or « Contact : » and is no name: another form of address, an office,
    /// the next sentence, an organisation.
    private static final String NO_NAME =
            "(?!(?iu:mm?\\.|mr|mmes?|mlles?|monsieur|madame|mesdames|messieurs|mademoiselle"
                    + "|direct(?:eur|rice)|président|présidente|maire|préfète?|rect(?:eur|rice)|ministre|responsables?|cheffe?"
                    + "|secrétaire|cadre|doyen|doyenne|proviseure?|principale?|gérante?|coordinat(?:eur|rice)|médecin|docteur"
                    + "|professeure?|je|il|elle|ils|elles|nous|vous|on|votre|vos|notre|nos|les|un|une|ce|cette|ces|et|ou|à|au|aux"
                    + "|en|dans|pour|par|avec|sur|si|sc|ed|phil|poste|contrat|salaire|temps|horaires?|profil|formations?|tél|tel"
                    + "|téléphone|mail|e-mail|courriel|cv|merci|envoyer|adresser|postuler"
                    + "|accueil|agence|association|antenne|bureau|cabinet|ccas|cellule|centre|cfa|clinique|comité|conseil|direction"
                    + "|ehpad|école|équipe|espace|établissement|faculté|fédération|fondation|france|groupe|groupement|hôpital|ifas"
                    + "|ifsi|institut|lycée|mairie|maison|mission|mutuelle|organisme|pôles?|région|résidence|ressources|réseau|rh"
                    + "|scolarité|secrétariat|services?|site|standard|syndicat|union|unité|université)(?![\\p{L}\\d]))";

    private static final String PARTICLE =
            "(?:(?:d[eu]|des|de la|D[eu]|L[ea]|van|von|ben|da|dos)" + SPACE + "|(?:de )?L[ea]" + SPACE + "|[dD]['’])?+";
    private static final String WORD =
            PARTICLE + NO_NAME + "(?:\\p{Lu}\\.(?!\\p{L})|\\p{Lu}[\\p{L}'’]*+(?:-\\p{L}+)*+)";
    private static final String FIRST_NAME = NO_NAME + "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";

    /// Not a part of another word, nor of a place that is named after somebody, nor « 3 M. ».
    private static final String BEFORE = "(?<![\\p{L}\\d.'’-])(?<!\\d[ \\u00A0\\u202F])"
            + "(?<!(?iu:rue|avenue|boulevard|place|allée|impasse|quai|square|chemin|route|résidence|villa|école"
            + "|lycée|collège|institut|fondation|hôpital|clinique|maison) )";

    private static final Pattern NAME = Pattern.compile(BEFORE
            + "(?:(?:(?iu:mmes?|mlles?|mr|monsieur|madame|mademoiselle)\\b\\.?|MM?\\.)" + SPACE + "{1,2}"
            + WORD + "(?:" + SPACE + WORD + "){0,2}"
            + "|(?<label>(?iu:contacts?|interlocuteur|interlocutrice)" + SPACE + "?:" + SPACE + "{0,2})"
            + "(?:(?:Dr|Docteur)\\.?" + SPACE + ")?" + FIRST_NAME + "(?:" + SPACE + WORD + "){1,2})");

    private PersonNames() {}

    public static String masked(String text) {
        @Nullable StringBuilder masked = null;
        Matcher name = NAME.matcher(text).useTransparentBounds(true);
        int copied = 0;
        for (int at = 0; at < text.length(); at++) {
            if (mayBegin(text, at) && name.region(at, text.length()).lookingAt()) {
                masked = masked == null ? new StringBuilder(text.length() + MASK.length()) : masked;
                String label = name.group("label");
                masked.append(text, copied, at)
                        .append(label == null ? "" : label)
                        .append(MASK);
                copied = name.end();
                at = copied - 1;
            }
        }
        return masked == null
                ? text
                : masked.append(text, copied, text.length()).toString();
    }

    /// Looked at first: nearly no place of a text does, and the pattern takes longer.
    private static boolean mayBegin(String text, int at) {
        return switch (text.charAt(at)) {
            case 'M', 'm' -> at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            case 'C', 'c' -> text.regionMatches(true, at + 1, "ontact", 0, 6);
            case 'I', 'i' -> text.regionMatches(true, at + 1, "nterlocut", 0, 9);
            default -> false;
        };
    }
}
