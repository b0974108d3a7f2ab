package fr.prendresoin.website.offres;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.formations.FormationPage;
import fr.prendresoin.website.french.French;
import fr.prendresoin.website.html.Crumb;
import fr.prendresoin.website.html.Page;
import fr.prendresoin.website.html.Screen;
import fr.prendresoin.website.html.Section;
import fr.prendresoin.website.places.PlaceName;
import fr.prendresoin.website.services.Answer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The page of an offer.
public record OfferSheet(OfferDetail offer, Courses courses) implements Screen {

    /// Courses that lead to it.
    ///
    /// @param all where all of them are; null when it is not known which lead there
    public record Courses(@Nullable Address all, @Nullable Answer<FormationPage> answer) {

        static final Courses NONE = new Courses(null, null);

        public boolean isDown() {
            return answer != null && answer.isDown();
        }

        public @Nullable FormationPage found() {
            return answer == null
                    ? null
                    : answer.found().filter(page -> page.total() > 0).orElse(null);
        }
    }

    @Override
    public Page page() {
        return Page.of(Section.OFFRES, title(), description(), "/offres/" + offer.id())
                .below(new Crumb("Offres d’emploi", "/offres"))
                .saying(JobPosting.of(offer));
    }

    private String title() {
        return Stream.of(offer.title(), employer(), placeName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
    }

    private String description() {
        return French.beginning(
                offer.description() == null
                        ? offer.title()
                        : offer.description().replaceAll("\\s+", " "),
                155);
    }

    public @Nullable String employer() {
        return offer.company() == null ? null : offer.company().name();
    }

    public @Nullable String placeName() {
        return offer.place() == null ? null : offer.place().name();
    }

    public String where() {
        OfferDetail.Where place = offer.place();
        return place == null
                ? PlaceName.UNKNOWN
                : PlaceName.of(place.name(), place.department(), place.departmentName());
    }

    public List<Block> blocks() {
        return Block.of(offer.description());
    }

    /// Something that is asked for, or wished.
    public record Wish(String text, boolean required) {}

    public boolean hasProfile() {
        return !wishes().isEmpty();
    }

    public List<Wish> wishes() {
        return Stream.of(
                        each(offer.diplomas()).map(OfferSheet::wish).filter(Objects::nonNull),
                        each(offer.skills()).map(skill -> new Wish(skill.label(), skill.required())),
                        each(offer.licences())
                                .map(licence -> new Wish("Permis " + licence.label(), licence.required())),
                        each(offer.qualities()).map(quality -> new Wish(quality, false)))
                .flatMap(wishes -> wishes)
                .toList();
    }

    private static <T> Stream<T> each(@Nullable List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }

    private static @Nullable Wish wish(OfferDetail.Diploma diploma) {
        String text = Stream.of(diploma.label(), diploma.level())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? null : new Wish(text, diploma.required());
    }

    /// Where one answers it: the employer's or the source's own page.
    public @Nullable String applyUrl() {
        return offer.apply() != null && offer.apply().url() != null
                ? offer.apply().url()
                : offer.source().url();
    }
}
