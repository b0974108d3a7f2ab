package fr.prendresoin.website.offres;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A part of an offer's text. Employers write lists with dashes and dots; people who hear a page need real ones.
///
/// @param items of a list; null of a paragraph
public record Block(String text, @Nullable List<String> items) {

    private static final Pattern ITEM = Pattern.compile("^[-–—•·*▪➢✓]\\s*(?=\\S)");

    /// The blocks of a text, a line of which is a paragraph or an item.
    static List<Block> of(@Nullable String text) {
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<String>();
        (text == null ? "" : text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    var dash = ITEM.matcher(line);
                    if (dash.find()) {
                        items.add(line.substring(dash.end()));
                    } else {
                        close(items, blocks);
                        blocks.add(new Block(line, null));
                    }
                });
        close(items, blocks);
        return List.copyOf(blocks);
    }

    private static void close(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block("", List.copyOf(items)));
            items.clear();
        }
    }
}
