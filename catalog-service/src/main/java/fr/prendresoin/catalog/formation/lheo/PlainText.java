package fr.prendresoin.catalog.formation.lheo;

import java.nio.charset.Charset;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Texts without their HTML, which files hold escaped once or twice.
public final class PlainText {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");
    private static final Pattern ESCAPED = Pattern.compile("&(?:[a-zA-Z]{2,10}|#\\d{1,7}|#[xX][\\da-fA-F]{1,6});");
    private static final Pattern LEGACY = Pattern.compile("[\\x80-\\x9f]");
    private static final Pattern BREAKS = Pattern.compile(" ?\\n ?(?:\\n ?)+");
    private static final Pattern EDGES = Pattern.compile("(?m)^ | $");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "blockquote");
    private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd");
    private static final Set<String> UNSEEN = Set.of("script", "style");

    private PlainText() {}

    /// On one line; null when nothing is left.
    public static @Nullable String line(@Nullable String text) {
        String paragraphs = paragraphs(text);
        return paragraphs == null ? null : paragraphs.replaceAll("\\s+", " ");
    }

    /// With its paragraphs, an empty line between them; null when nothing is left.
    public static @Nullable String paragraphs(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String plain = withoutTags(text);
        if (ESCAPED.matcher(plain).find()) {
            plain = withoutTags(Parser.unescapeEntities(plain, false));
        }
        if (ESCAPED.matcher(plain).find()) {
            plain = Parser.unescapeEntities(plain, false);
        }
        plain = LEGACY.matcher(plain).replaceAll(c -> meant(c.group().charAt(0)));
        plain = spaced(plain);
        plain = EDGES.matcher(BREAKS.matcher(plain).replaceAll("\n\n"))
                .replaceAll("")
                .strip();
        return plain.isEmpty() || plain.equals("-") ? null : plain;
    }

    /// What the texts of Windows leave in files that call themselves ISO-8859-1.
    private static String meant(char c) {
        String read = new String(new byte[] {(byte) c}, WINDOWS);
        return read.equals("\ufffd") ? " " : java.util.regex.Matcher.quoteReplacement(read);
    }

    /// Whatever is seen as a space becomes one space; ends of lines stay; what is not seen at all goes.
    private static String spaced(String text) {
        var spaced = new StringBuilder(text.length());
        boolean isSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || !isBlank(c)) {
                if (isSpace) {
                    spaced.append(' ');
                }
                spaced.append(c);
                isSpace = false;
            } else if (Character.getType(c) != Character.FORMAT) {
                isSpace = true;
            }
        }
        return spaced.toString();
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || (c >= 0x7f
                        && (Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT));
    }

    private static String withoutTags(String text) {
        if (!TAG.matcher(text).find()) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        Jsoup.parseBodyFragment(text).body().traverse(new NodeVisitor() {

            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words && !isUnseen(node.parent())) {
                    plain.append(words.getWholeText().replace('\n', ' '));
                } else {
                    separate(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (!node.nodeName().equals("br")) {
                    separate(node);
                }
            }

            private boolean endsLine() {
                return plain.isEmpty() || plain.charAt(plain.length() - 1) == '\n';
            }

            private void separate(Node node) {
                if (PARAGRAPHS.contains(node.nodeName())) {
                    plain.append("\n\n");
                } else if (LINES.contains(node.nodeName()) && !endsLine()) {
                    plain.append('\n');
                }
            }
        });
        return plain.toString();
    }

    private static boolean isUnseen(@Nullable Node parent) {
        return parent instanceof Element element && UNSEEN.contains(element.normalName());
    }
}
