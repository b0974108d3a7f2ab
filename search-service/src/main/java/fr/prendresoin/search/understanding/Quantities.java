package fr.prendresoin.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds kilometres and hours a week. Minutes of travel are nothing that an offer tells, nor is somebody’s age.
final class Quantities {

    private static final Set<String> KILOMETRES = Set.of("km", "kms", "kilometre", "kilometres");
    private static final Set<String> HOURS = Set.of("h", "heure", "heures");
    private static final Set<String> MINUTES = Set.of("min", "mn", "minute", "minutes");
    private static final Pattern JOINED = Pattern.compile("(\\d{1,3})(kms?|h|min|mn)(?:\\d{2})?");
    private static final int LEAST_HOURS = 15;
    private static final int FULL_TIME = 35;
    private static final int MOST_HOURS = 40;
    private static final int MAX_RADIUS = 200;

    private Quantities() {}

    static List<Phrase> in(List<Token> tokens) {
        List<Phrase> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (isAge(tokens, at)) {
                found.add(Phrase.coded(Criterion.NOISE, at - 1, at + 2, List.of()));
                continue;
            }
            Matcher joined = JOINED.matcher(token.word());
            if (joined.matches()) {
                add(found, at, at + 1, Integer.parseInt(joined.group(1)), joined.group(2));
            } else if (token.isNumber() && token.word().length() <= 3 && at + 1 < tokens.size()) {
                add(
                        found,
                        at,
                        at + 2,
                        Integer.parseInt(token.word()),
                        tokens.get(at + 1).word());
            }
        }
        return found;
    }

    /// « J’ai 50 ans »; « 2 ans d’expérience » is no age.
    private static boolean isAge(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).isNumber()
                && tokens.get(at - 1).word().equals("ai")
                && tokens.get(at + 1).word().equals("ans");
    }

    private static void add(List<Phrase> found, int from, int to, int number, String unit) {
        if (KILOMETRES.contains(unit) && number >= 1) {
            found.add(Phrase.coded(Criterion.RADIUS, from, to, List.of(String.valueOf(Math.min(number, MAX_RADIUS)))));
        } else if (HOURS.contains(unit) && number >= LEAST_HOURS && number <= MOST_HOURS) {
            found.add(Phrase.coded(Criterion.WORKING_TIME, from, to, List.of(number < FULL_TIME ? "part" : "full")));
        } else if (MINUTES.contains(unit)) {
            found.add(Phrase.coded(Criterion.NOISE, from, to, List.of()));
        }
    }
}
