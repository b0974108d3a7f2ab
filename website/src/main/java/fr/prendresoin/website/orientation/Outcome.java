package fr.prendresoin.website.orientation;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.metiers.MetierSummary;
import fr.prendresoin.website.orientation.Suggestions.Family;
import fr.prendresoin.website.orientation.Suggestions.Pathway;
import fr.prendresoin.website.orientation.Suggestions.Suggestion;
import fr.prendresoin.website.places.Where;
import fr.prendresoin.website.question.Location;
import fr.prendresoin.website.services.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The page of the métiers that answers suggest. Its address may be shared: it bears the answers.
///
/// @param here this page
/// @param said what was answered
/// @param fundings the ways to pay that have a page
/// @param metiers what each métier is, in a sentence
public record Outcome(
        Address here,
        Where where,
        Suggestions suggestions,
        Answer<Step> said,
        Answer<Set<String>> fundings,
        Answer<List<MetierSummary>> metiers)
        implements Screen {

    private static final Map<String, String> COUNTED =
            Map.of("offers", "les offres", "formations", "les formations", "events", "les événements");

    HttpStatus status() {
        return where.status();
    }

    @Override
    public Page page() {
        return Page.of(
                        Section.ORIENTATION,
                        "Les métiers qui vous ressemblent",
                        "Des métiers du soin et de l’accompagnement proposés d’après des réponses, et pourquoi.",
                        "/orientation/resultats")
                .below(new Crumb("M’orienter", "/orientation"))
                .unlisted();
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    /// Whether nothing was answered, not even what suggests no métier.
    public boolean isPassedOver() {
        return Answers.areNone(suggestions.answers());
    }

    /// The next question; null when enough has been asked, or nobody can say.
    public @Nullable Address more() {
        return said.found()
                .filter(step -> step.next() != null)
                .map(step -> Answers.address("/orientation", step.profile(), step.answers()))
                .orElse(null);
    }

    public String families() {
        return French.list(suggestions.families().stream().map(Family::label).toList());
    }

    /// What could not be counted, in words.
    public String uncounted() {
        return suggestions.unavailable() == null
                ? ""
                : French.list(suggestions.unavailable().stream()
                        .map(kind -> COUNTED.getOrDefault(kind, kind))
                        .toList());
    }

    /// Where what is found for a métier is listed: as many as are counted here.
    public Address all(String path, Suggestion metier) {
        Location around = suggestions.location();
        Address all = Address.of(path).with("metier", metier.slug());
        return around == null ? all : all.with("commune", around.commune()).with("radius", around.radiusKm());
    }

    /// What a métier is: its name alone says little to whoever discovers it.
    public @Nullable String summary(Suggestion suggestion) {
        return metiers.found().orElse(List.of()).stream()
                .filter(metier -> metier.slug().equals(suggestion.slug()))
                .map(MetierSummary::summary)
                .findFirst()
                .orElse(null);
    }

    public boolean hasPage(Pathway pathway) {
        return fundings.found().orElse(Set.of()).contains(pathway.slug());
    }

    public List<Step.Said> answers() {
        return said.found().map(Step::said).orElse(List.of());
    }

    /// The question again, with what was answered before it.
    public Address again(Step.Said answer) {
        return Answers.address(
                "/orientation", suggestions.profile(), Answers.before(suggestions.answers(), answer.question()));
    }

    /// Offers compared with wishes, of which these métiers are the first.
    public Address matching() {
        return Address.of("/correspondance")
                .withAll(
                        "metiers",
                        suggestions.metiers().stream().map(Suggestion::slug).toList())
                .with("commune", where.code());
    }
}
