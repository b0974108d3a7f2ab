package fr.prendresoin.offers.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Both forms of a name written once for both genders: « Agent / Agente de service hospitalier (ASH) » is « Agent de
/// service hospitalier », « Agente de service hospitalier » and « ASH ».
final class Gendered {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^)]+)\\)");

    private Gendered() {}

    static List<String> forms(String name) {
        var forms = new ArrayList<String>(4);
        Matcher brackets = IN_BRACKETS.matcher(name);
        while (brackets.find()) {
            forms.add(brackets.group(1));
        }
        String bare = brackets.replaceAll("").strip();
        int slash = bare.indexOf(" / ");
        if (slash < 0) {
            forms.add(bare);
        } else {
            pair(
                    bare.substring(0, slash).strip().split(" "),
                    bare.substring(slash + 3).strip().split(" "),
                    forms);
        }
        return forms;
    }

    private static void pair(String[] first, String[] second, List<String> forms) {
        if (second.length >= first.length) {
            // The complement stands once, behind the second form.
            forms.add(joined(first, Arrays.copyOfRange(second, first.length, second.length)));
            forms.add(String.join(" ", second));
            return;
        }
        forms.add(String.join(" ", first));
        if (Character.isUpperCase(second[0].charAt(0))) {
            forms.add(String.join(" ", second));
        } else {
            forms.add(joined(Arrays.copyOfRange(first, 0, first.length - second.length), second));
        }
    }

    private static String joined(String[] start, String[] end) {
        var words = new ArrayList<>(Arrays.asList(start));
        words.addAll(Arrays.asList(end));
        return String.join(" ", words);
    }
}
