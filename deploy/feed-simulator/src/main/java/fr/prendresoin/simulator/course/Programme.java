package fr.prendresoin.simulator.course;

import java.util.List;

/// What courses of one kind have in common.
///
/// @param code of the diploma, empty for a short course, `OUT` for one of another sector
/// @param level in the national framework, 0 when it leads to none
/// @param rncp digits, empty when there are none
/// @param romes codes, each with the one it had before
/// @param school the kind of organisation that gives it
record Programme(
        String code,
        String title,
        int level,
        int entryLevel,
        int hours,
        int months,
        String rncp,
        List<List<String>> romes,
        String formacode,
        String nsf,
        double weight,
        String school,
        boolean apprenticeship,
        List<String> admission,
        List<String> contents,
        String objective) {

    boolean isOutside() {
        return code.equals("OUT");
    }

    boolean isDiploma() {
        return !code.isEmpty() && !isOutside();
    }
}
