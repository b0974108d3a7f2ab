package fr.prendresoin.website.formation;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.diplomes.Level;
import fr.prendresoin.website.formations.Session;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.metiers.MetierSummary;
import fr.prendresoin.website.offres.OfferPage;
import fr.prendresoin.website.services.Answer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The page of a course.
///
/// @param known what the catalogue tells of métiers
/// @param offers of those métiers; null when it is not known which they are
public record FormationSheet(
        Formation formation,
        Answer<List<MetierSummary>> known,
        Address near,
        @Nullable Answer<OfferPage> offers) implements Screen {

    @Override
    public Page page() {
        return Page.of(Section.FORMATIONS, title(), description(), "/formations/" + formation.id())
                .below(new Crumb(Section.FORMATIONS.label(), Section.FORMATIONS.path()))
                .saying(Course.of(formation));
    }

    private String title() {
        return Stream.of(formation.title(), provider(), formation.places().isEmpty() ? null : where())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
    }

    private String description() {
        String text = formation.objective() == null ? formation.content() : formation.objective();
        return French.beginning(text == null ? title() : text.replaceAll("\\s+", " "), 155);
    }

    /// The métiers that it leads to.
    public List<MetierSummary> metiers() {
        return known.found().orElse(List.of()).stream()
                .filter(metier -> formation.metiers().contains(metier.slug()))
                .toList();
    }

    /// Whether it leads to some that nobody can name for now.
    public boolean lacksMetiers() {
        return !formation.metiers().isEmpty() && known.found().isEmpty();
    }

    public @Nullable String provider() {
        return formation.provider() == null ? null : formation.provider().name();
    }

    /// `Lyon (69)`, `Lyon (69) et 2 autres lieux`, `À distance`.
    public String where() {
        List<Formation.Place> places = formation.places();
        if (places.isEmpty()) {
            return "distance".equals(formation.modality()) ? "À distance" : "Lieu non précisé";
        }
        String first = places.getFirst().label();
        return places.size() < 2
                ? first
                : first + " et " + French.count(places.size() - 1, "autre lieu", "autres lieux");
    }

    /// Where a session takes place, when the course has several places.
    public @Nullable String where(Session session) {
        Integer rank = session.place();
        return rank == null
                        || formation.places().size() < 2
                        || rank >= formation.places().size()
                ? null
                : formation.places().get(rank).label();
    }

    public @Nullable String modality() {
        return formation.modality() == null
                ? null
                : switch (formation.modality()) {
                    case "distance" -> "À distance";
                    case "mixed" -> "En partie à distance";
                    default -> "Sur place";
                };
    }

    /// `1 540 heures, dont 770 au centre et 770 en entreprise`.
    public @Nullable String hours() {
        Integer total = formation.hoursTotal();
        if (total == null) {
            return null;
        }
        String parts = French.list(Stream.of(
                        part(formation.hoursCentre(), "au centre de formation"),
                        part(formation.hoursCompany(), "en entreprise ou en établissement"))
                .filter(Objects::nonNull)
                .toList());
        return French.count(total, "heure", "heures") + (parts.isEmpty() ? "" : ", dont " + parts);
    }

    private static @Nullable String part(@Nullable Integer hours, String where) {
        return hours == null || hours == 0 ? null : French.number(hours) + " " + where;
    }

    public String price() {
        Integer cents = formation.priceCents();
        return cents == null ? "Non précisé" : cents == 0 ? "Gratuit" : French.euros(cents);
    }

    public @Nullable String exitLevel() {
        return Level.text(formation.exitLevel());
    }

    public @Nullable String entryLevel() {
        return Level.text(formation.entryLevel());
    }

    /// The codes of the registers, without those of catalogues that say nothing to a reader.
    public List<Formation.Certification> certifications() {
        return formation.certifications().stream()
                .filter(it -> it.kind().equals("RNCP") || it.kind().equals("RS"))
                .toList();
    }

    public List<Payer> payers() {
        return formation.fundings().stream().map(Payer::of).distinct().toList();
    }

    /// The page that the source itself has of it, or of who gives it.
    public @Nullable String url() {
        String own = formation.url();
        return own == null && formation.provider() != null
                ? formation.provider().url()
                : own;
    }
}
