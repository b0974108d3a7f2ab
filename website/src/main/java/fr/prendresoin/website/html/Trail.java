package fr.prendresoin.website.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The path to a page, for search engines: `BreadcrumbList`.
final class Trail {

    private Trail() {}

    /// Says it.
    ///
    /// @param publicUrl without a slash at its end
    /// @return null for home, above which there is nothing, and for pages that are not listed
    static @Nullable String document(Page page, String publicUrl) {
        if (page.section() == Section.HOME || !page.indexed()) {
            return null;
        }
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(Section.HOME.label(), Section.HOME.path()));
        crumbs.addAll(page.trail());
        crumbs.add(new Crumb(page.title(), page.canonical()));
        List<Map<String, Object>> items = new ArrayList<>();
        for (Crumb crumb : crumbs) {
            var item = new LinkedHashMap<String, Object>();
            item.put("@type", "ListItem");
            item.put("position", items.size() + 1);
            item.put("name", crumb.label());
            item.put("item", publicUrl + crumb.path());
            items.add(item);
        }
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://schema.org");
        document.put("@type", "BreadcrumbList");
        document.put("itemListElement", items);
        return Structured.document(document);
    }
}
