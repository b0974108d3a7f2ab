package fr.prendresoin.website.diplomes;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.formations.FormationPage;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.places.Where;
import fr.prendresoin.website.services.Answer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The page of a diploma.
///
/// @param here this page
/// @param where the visitor says he is
/// @param near all the courses that prepare it around him
public record DiplomaSheet(Diploma diploma, Address here, Where where, Address near, Answer<FormationPage> formations)
        implements Screen {

    @Override
    public Page page() {
        return Page.of(
                        Section.FORMATIONS,
                        diploma.name(),
                        French.beginning(diploma.summary(), 155),
                        Address.of("/diplomes", diploma.code()).toString())
                .below(new Crumb(Section.FORMATIONS.label(), Section.FORMATIONS.path()))
                .listedIf(here.parameters().isEmpty());
    }

    public @Nullable String level() {
        return Level.text(diploma.level());
    }

    /// `770 heures de cours, 770 heures de stage`.
    public @Nullable String hours() {
        Diploma.Hours hours = diploma.hours();
        if (hours == null) {
            return null;
        }
        String parts = Stream.of(part(hours.theory(), "de cours"), part(hours.placement(), "de stage"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? null : parts;
    }

    private static @Nullable String part(@Nullable Integer hours, String what) {
        return hours == null || hours == 0 ? null : French.count(hours, "heure", "heures") + " " + what;
    }
}
