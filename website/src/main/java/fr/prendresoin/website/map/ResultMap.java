package fr.prendresoin.website.map;

import fr.prendresoin.website.address.Address;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a list has found, on a map: the whole country by département, or a part of it, closer.
///
/// @param letter how high letters are
/// @param circle how far one looks; null when that is not said in kilometres
/// @param spots the same in words, the most first; null when it could not be had
/// @param country leads back to the whole country, which is shown when there is none
public record ResultMap(
        String viewBox,
        double letter,
        List<Area> areas,
        List<Disc> discs,
        @Nullable Circle circle,
        List<Step> legend,
        @Nullable List<Spot> spots,
        int radiusKm,
        @Nullable Address country) {

    private static final int FIRST = 5;

    public boolean isWhole() {
        return country == null;
    }

    public String letterText() {
        return units(letter);
    }

    /// As the drawing says a length.
    public String units(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    public boolean isDown() {
        return spots == null;
    }

    public List<Spot> first() {
        return spots == null ? List.of() : spots.stream().limit(FIRST).toList();
    }

    public List<Spot> others() {
        return spots == null ? List.of() : spots.stream().skip(FIRST).toList();
    }
}
