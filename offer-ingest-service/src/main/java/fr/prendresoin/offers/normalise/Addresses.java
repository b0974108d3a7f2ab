package fr.prendresoin.offers.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What of a line about a contact is an address, of the post or of the web. Whatever else stands there may name a
/// person, and is left out.
final class Addresses {

    private static final String WAY = "(?iu:rue|avenue|av\\.?|boulevard|bd\\.?|bld|place|pl\\.|chemin|ch\\.|route|rte|"
            + "impasse|imp\\.|allée|allee|allées|quai|cours|square|passage|voie|esplanade|faubourg|fg|mail|montée|"
            + "promenade|rond-point|sentier|traverse|villa|lotissement|résidence|residence|hameau|lieu-dit|parc|"
            + "z\\.?a\\.?c?|z\\.?i|zone)";

    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]*[\\p{L}\\d/_=-]");
    private static final Pattern POSTAL = Pattern.compile(String.join(
            "|",
            // 12 bis, rue des Lilas
            "(?<![\\p{L}\\d])\\d{1,4} ?(?iu:bis|ter|quater|[a-d])?,? " + WAY + " [^,;:()]*",
            "(?<=^|[,;] )" + WAY + " [^,;:()]*",
            "(?<![\\p{L}\\d])(?:BP|CS|TSA|(?iu:bo[iî]te postale)) ?\\d{1,6}(?!\\d)",
            // 69003 LYON CEDEX 3, 69003 Lyon: in capitals, what follows them is no longer the town.
            "(?<![\\p{L}\\d])\\d{5} (?:[\\p{Lu}'’-]{2,}+(?!\\p{Ll})(?: [\\p{Lu}\\d'’-]++(?!\\p{Ll}))*"
                    + "|\\p{Lu}[\\p{L}'’-]*(?: [\\p{L}\\d'’-]+)*)"));

    private static final Pattern PERSON = Pattern.compile(
            "(?u)\\s+(?:[-–—] .*|(?:M|MM)\\.? \\p{Lu}.*|(?i:mr|mme|mlle|melle|monsieur|madame|demander|contact\\p{L}*|"
                    + "attention|à l.attention|t[ée]l\\p{L}*)\\b.*)$");

    private Addresses() {}

    static String in(String line) {
        List<String> found = new ArrayList<>(2);
        Matcher web = WEB.matcher(line);
        while (web.find()) {
            if (web.group().indexOf('@') < 0) {
                found.add(web.group());
            }
        }
        Matcher postal = POSTAL.matcher(web.reset().replaceAll(" "));
        while (postal.find()) {
            found.add(PERSON.matcher(postal.group()).replaceFirst("").strip());
        }
        return String.join(", ", found);
    }
}
