package fr.prendresoin.website.html;

import fr.prendresoin.website.assets.Assets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is around every page: where the site is, what it wears, and how this visitor wants it.
///
/// @param publicUrl without a slash at its end
/// @param theme `dark` or `light` when the visitor chose one; otherwise his system decides
/// @param here path and parameters of this page
/// @param page what it says of itself
/// @param faulty whether it tells of a mistake in what was asked
public record Frame(
        String publicUrl, Assets assets, @Nullable String theme, String here, Page page, boolean faulty) {

    /// What the browser shows of it, and a screen reader says first.
    public String title() {
        return (faulty ? "Erreur : " : "") + page.title() + " – Prendre soin";
    }

    /// The whole address of a path.
    public String absolute(String path) {
        return publicUrl + path;
    }

    /// What the page says to programs, the path to it included.
    public List<String> documents() {
        return Stream.concat(Stream.ofNullable(Trail.document(page, publicUrl)), page.data().stream())
                .toList();
    }

    public String asset(String name) {
        return assets.path(name);
    }
}
