package fr.prendresoin.simulator.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import fr.prendresoin.simulator.chance.Draw;
import java.util.ArrayList;
import java.util.List;

/// A sentence with choices `[one|other]`, ranges `{30-120}` and names `{ville}`.
final class Template {

    private sealed interface Part {}

    private record Literal(String text) implements Part {}

    private record Name(String key) implements Part {}

    private record Range(int lowest, int highest) implements Part {}

    private record Choice(List<Template> options) implements Part {}

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    @JsonCreator
    static Template of(String source) {
        var parts = new ArrayList<Part>();
        var at = 0;
        while (at < source.length()) {
            var c = source.charAt(at);
            if (c == '{') {
                var end = source.indexOf('}', at);
                parts.add(slot(source.substring(at + 1, end)));
                at = end + 1;
            } else if (c == '[') {
                var end = source.indexOf(']', at);
                var options = source.substring(at + 1, end).split("\\|", -1);
                parts.add(new Choice(List.of(options).stream().map(Template::of).toList()));
                at = end + 1;
            } else {
                var end = nextSpecial(source, at);
                parts.add(new Literal(source.substring(at, end)));
                at = end;
            }
        }
        return new Template(List.copyOf(parts));
    }

    void appendTo(StringBuilder text, Draw draw, Wording wording) {
        for (var part : parts) {
            switch (part) {
                case Literal(var literal) -> text.append(literal);
                case Name(var key) -> text.append(wording.of(key));
                case Range(var lowest, var highest) -> text.append(draw.between(lowest, highest));
                case Choice(var options) -> draw.pick(options).appendTo(text, draw, wording);
            }
        }
    }

    String with(Draw draw, Wording wording) {
        var text = new StringBuilder();
        appendTo(text, draw, wording);
        return text.toString();
    }

    private static Part slot(String content) {
        var dash = content.indexOf('-');
        return dash > 0 && Character.isDigit(content.charAt(0))
                ? new Range(Integer.parseInt(content.substring(0, dash)), Integer.parseInt(content.substring(dash + 1)))
                : new Name(content);
    }

    private static int nextSpecial(String source, int from) {
        var at = from;
        while (at < source.length() && source.charAt(at) != '{' && source.charAt(at) != '[') {
            at++;
        }
        return at;
    }
}
