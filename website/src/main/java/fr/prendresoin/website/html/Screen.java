package fr.prendresoin.website.html;

/// What a template shows: all that it needs, so that it only shows.
public interface Screen {

    /// What its head, its path and its place in the site are.
    Page page();

    /// What a browser may do with it.
    default Policy policy() {
        return Policy.ofPages();
    }

    /// Whether it tells of its reader: then no browser keeps it.
    default boolean isPersonal() {
        return false;
    }
}
