package fr.prendresoin.website.recherche;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.question.Chip;
import fr.prendresoin.website.question.Correction;
import fr.prendresoin.website.question.NextStep;
import fr.prendresoin.website.question.Understood;
import fr.prendresoin.website.services.Answer;
import fr.prendresoin.website.services.Answer.Fault;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The page of a search of everything.
public record Results(Address here, Answer<Found> answer) implements Screen {

    HttpStatus status() {
        return answer.isDown()
                ? HttpStatus.SERVICE_UNAVAILABLE
                : answer.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    @Override
    public Page page() {
        String words = here.first("q");
        return Page.of(
                        Section.OTHER,
                        words.isEmpty() ? "Rechercher" : "Recherche : " + words,
                        "Métiers, offres d’emploi, formations et conseils du soin et de l’accompagnement.",
                        "/recherche")
                .unlisted();
    }

    public @Nullable Found found() {
        return answer.found().orElse(null);
    }

    public List<Correction> corrections() {
        Found found = found();
        return found == null ? List.of() : Correction.of(found.corrections());
    }

    /// Where the métiers are listed: at the family, when the words mean one.
    public String allMetiers() {
        Understood understood = Objects.requireNonNull(found()).understood();
        return understood == null
                        || understood.family() == null
                        || understood.family().size() != 1
                ? "/metiers"
                : "/metiers#" + understood.family().getFirst().code();
    }

    public List<NextStep> next() {
        Found found = found();
        return found == null ? List.of() : NextStep.ofThisSite(found.next());
    }

    public List<Fault> faults() {
        return answer.faults();
    }

    public List<Chip> chips() {
        Found found = found();
        return found == null ? List.of() : Chip.of(found.understood(), here);
    }

    /// Whether the words say that a course is meant: then courses come first.
    public boolean formationsFirst() {
        Found found = found();
        return found != null
                && found.understood() != null
                && found.understood().kind() != null
                && found.understood().kind().values().contains("formations");
    }

    /// The same question to one kind; around the same place, as far as here.
    public Address all(String path) {
        Found found = Objects.requireNonNull(found());
        return here.at(path)
                .with(
                        "radius",
                        found.location() == null ? null : found.location().radiusKm());
    }
}
