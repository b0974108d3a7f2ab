package fr.prendresoin.search.understanding;

import java.util.ArrayList;
import java.util.List;

/// The last words of what is being typed, after words that are understood: « infirmier à » and « ly ».
///
/// @param head what is understood, as it was typed, with the words that lead to the tail
/// @param tail what is being typed
public record Ending(String head, String tail) {

    private static final int LONGEST = 4;

    static List<Ending> of(String typed, Reader reader) {
        List<Token> tokens = Token.of(typed);
        List<Ending> endings = new ArrayList<>();
        for (int at = Math.max(1, tokens.size() - LONGEST); at < tokens.size(); at++) {
            int start = tokens.get(at).start();
            if (!WorkTree.JOINING.contains(tokens.get(at).word()) || at + 1 == tokens.size()) {
                Reading head = reader.read(typed.substring(0, start));
                if (!head.phrases().isEmpty() && head.words().isEmpty()) {
                    endings.add(new Ending(typed.substring(0, start), typed.substring(start)));
                }
            }
        }
        return endings;
    }

    /// All of it, with a name in place of the tail.
    public String completedBy(String name) {
        return head + name;
    }
}
