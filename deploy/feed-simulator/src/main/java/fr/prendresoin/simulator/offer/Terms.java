package fr.prendresoin.simulator.offer;

import fr.prendresoin.simulator.chance.Draw;
import fr.prendresoin.simulator.chance.Weighted;
import fr.prendresoin.simulator.reference.Segment;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The terms of a post: contract, hours, experience.
///
/// @param weeklyMinutes 2 100 for 35 hours
public record Terms(
        ContractType type,
        ContractNature nature,
        int months,
        int days,
        int weeklyMinutes,
        String schedule,
        Requirement requirement,
        int experienceMonths) {

    static final int FULL_TIME_MINUTES = 35 * 60;

    private static final List<Integer> MONTHS = List.of(1, 1, 2, 2, 3, 3, 3, 4, 6, 6, 6, 6, 9, 12, 12, 12, 18);
    private static final List<Integer> PART_TIME_MINUTES =
            List.of(600, 900, 1050, 1200, 1320, 1440, 1500, 1680, 1800, 1920);
    private static final List<Integer> FULL_TIMES = List.of(2100, 2100, 2100, 2100, 2190, 2220, 2340);
    private static final List<Integer> EXPERIENCE_MONTHS = List.of(3, 6, 12, 12, 12, 24, 24, 36, 60);
    private static final List<String> SCHEDULES = List.of(
            "Travail en journée",
            "Travail en journée",
            "Travail en journée",
            "Horaires normaux",
            "Travail de nuit",
            "Horaires irréguliers",
            "Travail samedi et dimanche",
            "En 12 heures",
            "2X8",
            "Horaires fractionnés",
            "Travail les jours fériés");

    private static final Map<Segment, Weighted<ContractType>> TYPES = new EnumMap<>(Map.of(
            Segment.CARE, types(62, 22, 11, 1, 4, 0),
            Segment.SOCIAL, types(60, 33, 5, 0, 0, 2),
            Segment.CHILDHOOD, types(55, 38, 5, 0, 2, 0),
            Segment.ELDERLY, types(58, 30, 10, 2, 0, 0),
            Segment.HOME, types(74, 20, 3, 2, 0, 1),
            Segment.OUTSIDE, types(70, 18, 4, 0, 8, 0),
            Segment.UNKNOWN, types(65, 30, 5, 0, 0, 0)));

    private static final Map<Segment, Double> PART_TIME =
            new EnumMap<>(Map.of(Segment.HOME, 0.72, Segment.CHILDHOOD, 0.38, Segment.OUTSIDE, 0.2));

    static Terms drawn(Segment segment, Draw draw) {
        var type = TYPES.getOrDefault(segment, types(1, 0, 0, 0, 0, 0)).draw(draw);
        var nature = nature(type, segment, draw);
        if (nature.training()) {
            type = ContractType.CDD;
        }
        var months = nature.training() ? draw.pick(List.of(12, 18, 24, 24)) : draw.pick(MONTHS);
        var inDays = type == ContractType.MIS ? draw.chance(0.6) : type == ContractType.CDD && draw.chance(0.06);
        var days = inDays && !nature.training() ? draw.between(type == ContractType.MIS ? 1 : 15, 60) : 0;
        var partTime = !nature.training() && draw.chance(PART_TIME.getOrDefault(segment, 0.3));
        var minutes = draw.pick(partTime ? PART_TIME_MINUTES : FULL_TIMES);
        var requirement = requirement(draw.unit());
        return new Terms(
                type,
                nature,
                type.limited() ? months : 0,
                type.limited() ? days : 0,
                minutes,
                draw.pick(SCHEDULES),
                nature.training() ? Requirement.D : requirement,
                draw.pick(EXPERIENCE_MONTHS));
    }

    boolean fullTime() {
        return weeklyMinutes >= FULL_TIME_MINUTES;
    }

    private static Requirement requirement(double unit) {
        if (unit < 0.50) {
            return Requirement.D;
        }
        return unit < 0.95 ? Requirement.E : Requirement.S;
    }

    private static ContractNature nature(ContractType type, Segment segment, Draw draw) {
        if (type == ContractType.LIB) {
            return ContractNature.NS;
        }
        if (type == ContractType.DDI) {
            return ContractNature.I1;
        }
        if (type == ContractType.CDI || type == ContractType.CDD) {
            var unit = draw.unit();
            if (unit < 0.045) {
                return ContractNature.E2;
            }
            if (unit < 0.065) {
                return ContractNature.FS;
            }
            if (unit < 0.08 && type == ContractType.CDD) {
                return segment == Segment.CHILDHOOD ? ContractNature.EE : ContractNature.FT;
            }
        }
        return ContractNature.E1;
    }

    private static Weighted<ContractType> types(int cdi, int cdd, int mis, int sai, int lib, int ddi) {
        return Weighted.of(Map.of(
                ContractType.CDI, cdi,
                ContractType.CDD, cdd,
                ContractType.MIS, mis,
                ContractType.SAI, sai,
                ContractType.LIB, lib,
                ContractType.DDI, ddi));
    }
}
