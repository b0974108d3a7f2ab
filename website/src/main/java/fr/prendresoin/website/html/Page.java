package fr.prendresoin.website.html;

import fr.prendresoin.website.address.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page says of itself: to its reader, to search engines, to whoever shares it.
///
/// @param title what it shows, in a few words; its heading may say more
/// @param description a sentence or two, for a list of results
/// @param canonical the path under which it is known, with those parameters only that make another page of it
/// @param indexed whether search engines may list it
/// @param trail the pages above it, from the top; home is understood
/// @param data what it says to programs: JSON-LD, each a whole document
/// @param feed the path of a feed of the same, if there is one
public record Page(
        String title,
        String description,
        String canonical,
        Section section,
        boolean indexed,
        List<Crumb> trail,
        List<String> data,
        @Nullable String feed) {

    /// A page that is listed, with nothing above it but home.
    public static Page of(Section section, String title, String description, String canonical) {
        return new Page(title, description, canonical, section, true, List.of(), List.of(), null);
    }

    public Page below(Crumb... above) {
        return new Page(title, description, canonical, section, indexed, List.of(above), data, feed);
    }

    /// The same, kept out of search engines.
    public Page unlisted() {
        return new Page(title, description, canonical, section, false, trail, data, feed);
    }

    public Page listedIf(boolean worthIt) {
        return worthIt ? this : unlisted();
    }

    /// The same, saying one more thing to programs.
    public Page saying(@Nullable String document) {
        return document == null
                ? this
                : new Page(title, description, canonical, section, indexed, trail, more(data, document), feed);
    }

    /// The same, with a feed that tells what is new in it.
    public Page followedAt(Address address) {
        return new Page(title, description, canonical, section, indexed, trail, data, address.toString());
    }

    private static List<String> more(List<String> some, String one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
