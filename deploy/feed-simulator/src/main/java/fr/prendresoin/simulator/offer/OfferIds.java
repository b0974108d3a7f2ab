package fr.prendresoin.simulator.offer;

import java.math.BigInteger;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// `PS` and seven characters that the real feed never gives; numbers that follow each other have ids far apart.
public final class OfferIds {

    private static final long SPACE = 78_364_164_096L;
    private static final long FACTOR = 74_207_281L;
    private static final long SHIFT = 1_234_567_891L;
    private static final BigInteger INVERSE = BigInteger.valueOf(FACTOR).modInverse(BigInteger.valueOf(SPACE));
    private static final Pattern SHAPE = Pattern.compile("PS[0-9A-Z]{7}");

    private OfferIds() {}

    public static String id(int number) {
        var scattered = (number * FACTOR + SHIFT) % SPACE;
        var digits = Long.toString(scattered, 36).toUpperCase(Locale.ROOT);
        return "PS" + "0".repeat(7 - digits.length()) + digits;
    }

    public static OptionalInt number(String id) {
        if (!SHAPE.matcher(id).matches()) {
            return OptionalInt.empty();
        }
        var scattered = Long.parseLong(id.substring(2), 36) - SHIFT;
        var number = BigInteger.valueOf(scattered)
                .multiply(INVERSE)
                .mod(BigInteger.valueOf(SPACE))
                .longValueExact();
        return number <= Integer.MAX_VALUE ? OptionalInt.of((int) number) : OptionalInt.empty();
    }
}
