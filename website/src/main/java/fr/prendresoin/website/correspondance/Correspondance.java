package fr.prendresoin.website.correspondance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.prendresoin.website.correspondance.Matches.Excluded;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.metiers.Family;
import fr.prendresoin.website.metiers.MetierSummary;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Answer.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The page of wishes, and of the offers that fulfil them.
///
/// @param ranked null as long as nothing was asked
public record Correspondance(
        Wishes wishes,
        List<Family> families,
        List<MetierSummary> metiers,
        Answer<List<Diploma>> diplomas,
        List<Fault> known,
        @Nullable Answer<Matches> ranked)
        implements Screen {

    /// As many posts as are compared closely.
    private static final int MOST = 300;

    private static final List<Choice> CONTRACTS = List.of(
            new Choice("CDI", "CDI"),
            new Choice("CDD", "CDD"),
            new Choice("MIS", "Intérim"),
            new Choice("SAI", "Contrat saisonnier"),
            new Choice("LIB", "Profession libérale"));

    /// A value to choose.
    public record Choice(String value, String label) {}

    /// What is wrong with a wish.
    ///
    /// @param anchor where it stands in the page
    public record Wrong(String anchor, String message) {}

    HttpStatus status() {
        if (!wrongs().isEmpty()) {
            return HttpStatus.BAD_REQUEST;
        }
        return isDown() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK;
    }

    @Override
    public Page page() {
        return Page.of(
                        Section.ORIENTATION,
                        "Quelles offres me correspondent ?",
                        "Dites ce que vous cherchez et ce que vous ne voulez pas : chaque offre reçoit une note, dont"
                                + " tout le détail est montré. Rien n’est enregistré.",
                        "/correspondance")
                .listedIf(!isPersonal());
    }

    @Override
    public boolean isPersonal() {
        return ranked != null
                || !known.isEmpty()
                || !wishes.given().parameters().isEmpty();
    }

    public boolean isDown() {
        return ranked != null && ranked.isDown();
    }

    public @Nullable Matches matches() {
        return ranked == null ? null : ranked.found().orElse(null);
    }

    /// Everything that is wrong, in words for whoever filled it in.
    public List<Wrong> wrongs() {
        return Stream.concat(known.stream(), ranked == null ? Stream.of() : ranked.faults().stream())
                .map(Correspondance::wrong)
                .toList();
    }

    private static Wrong wrong(Fault fault) {
        return Wish.of(fault.field())
                .map(wish -> new Wrong(wish.field(), fault.message().replace(fault.field(), wish.label())))
                .orElseGet(() -> new Wrong("souhaits", fault.message()));
    }

    public List<String> wrongs(Wish wish) {
        return wrongs().stream()
                .filter(wrong -> wrong.anchor().equals(wish.field()))
                .map(Wrong::message)
                .toList();
    }

    public List<MetierSummary> metiersOf(Family family) {
        return metiers.stream()
                .filter(metier -> metier.family().equals(family.slug()))
                .toList();
    }

    public Map<String, List<Diploma>> diplomasByLevel() {
        return diplomas.found().orElse(List.of()).stream()
                .collect(groupingBy(Diploma::levelText, LinkedHashMap::new, toList()));
    }

    public List<Choice> contracts() {
        return CONTRACTS;
    }

    public List<Choice> hours() {
        return List.of(
                new Choice("accepted", "Je l’accepte"),
                new Choice("refused", "Je n’en veux pas"),
                new Choice("wanted", "Je le souhaite"));
    }

    public List<Integer> radii() {
        return Stream.concat(Stream.of(5, 10, 20, 30, 50, 100), Stream.of(wishes.radius()))
                .distinct()
                .sorted()
                .toList();
    }

    public String costs(Excluded excluded) {
        return excluded.offers() == 0
                ? "aucune offre écartée"
                : French.count(excluded.offers(), "offre écartée", "offres écartées");
    }

    /// The page before, or -1.
    public int previous() {
        Matches page = matches();
        return page == null ? -1 : page.page() - 1;
    }

    /// The page after, or -1.
    public int next() {
        Matches page = matches();
        return page != null && (page.page() + 1) * page.size() < Math.min(MOST, page.compared()) ? page.page() + 1 : -1;
    }
}
