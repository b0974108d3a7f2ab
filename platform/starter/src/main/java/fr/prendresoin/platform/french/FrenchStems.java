package fr.prendresoin.platform.french;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/// French words without gender, number, accents and capitals, by the steps that the index of the search takes:
/// what has the same stems here is the same to the search.
public final class FrenchStems {

    private static final CharArraySet ELIDED = CharArraySet.unmodifiableSet(new CharArraySet(
            List.of("l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"), true));

    private FrenchStems() {}

    public static List<String> of(String text) {
        // Genders meet only when words are stemmed before and after their accents go.
        return terms(new FrenchLightStemFilter(new ASCIIFoldingFilter(new FrenchLightStemFilter(words(text)))));
    }

    /// What an expression is known by, among others that mean something else. Stems of a single word may be those
    /// of another acronym, so that one is taken as it is, without accents and capitals.
    public static String key(String expression) {
        List<String> words = terms(new ASCIIFoldingFilter(words(expression)));
        return words.size() == 1 ? words.getFirst() : String.join(" ", of(expression));
    }

    private static TokenStream words(String text) {
        var words = new StandardTokenizer();
        words.setReader(new StringReader(text));
        return new LowerCaseFilter(new ElisionFilter(words, ELIDED));
    }

    private static List<String> terms(TokenStream words) {
        List<String> terms = new ArrayList<>();
        try (words) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                terms.add(term.toString());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
