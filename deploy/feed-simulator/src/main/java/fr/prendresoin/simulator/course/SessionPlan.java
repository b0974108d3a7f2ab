package fr.prendresoin.simulator.course;

import fr.prendresoin.simulator.chance.Aspect;
import fr.prendresoin.simulator.chance.Draw;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;

/// The sessions of a course about a day: most are to come, some are over.
final class SessionPlan {

    private final Draw draw;
    private final Programme programme;
    private final Set<Fault> faults;
    private final LocalDate day;
    private final String number;

    SessionPlan(long seed, int course, Programme programme, Set<Fault> faults, LocalDate day, String number) {
        this.draw = Draw.of(seed, course, Aspect.SESSIONS);
        this.programme = programme;
        this.faults = faults;
        this.day = day;
        this.number = number;
    }

    void write(Xml xml, int atMost, String postalCode, String town) throws IOException {
        int sessions = Math.min(atMost, 1 + draw.below(4));
        for (int i = 0; i < sessions; i++) {
            boolean isFlagged = i == 0 && faults.contains(Fault.PERISHED_FLAG);
            boolean isOver = isFlagged || faults.contains(Fault.PERISHED) || (i == 0 && draw.chance(0.25));
            LocalDate start = isOver ? day.minusDays(20L + draw.below(500)) : day.plusDays(7L + draw.below(300));
            xml.open("session", "numero", number + "_SE_" + (i + 1), "datemaj", Dates.day(day.minusDays(40)));
            xml.open("periode");
            xml.text("debut", written(start));
            xml.text("fin", written(start.plusMonths(programme.months())));
            xml.close("periode");
            xml.open("adresse-inscription").open("adresse");
            xml.text("ligne", "-").text("codepostal", postalCode).text("ville", town);
            xml.close("adresse").close("adresse-inscription");
            registration(xml, start);
            if (draw.chance(0.7)) {
                xml.text("etat-recrutement", draw.chance(0.75) ? 1 : 2 + draw.below(2));
            }
            if (isFlagged) {
                xml.extra("session", "session-perimee", "1");
            }
            xml.close("session");
        }
    }

    private String written(LocalDate date) {
        if (!faults.contains(Fault.PARTIAL_DATES)) {
            return Dates.day(date);
        }
        return draw.chance(0.75) ? Dates.month(date) : draw.chance(0.7) ? Dates.year(date) : Dates.UNKNOWN;
    }

    private void registration(Xml xml, LocalDate start) throws IOException {
        boolean isUnknown = faults.contains(Fault.UNKNOWN_DATES);
        if (isUnknown || draw.chance(0.5)) {
            xml.open("periode-inscription").open("periode");
            xml.text("debut", isUnknown ? Dates.UNKNOWN : Dates.day(start.minusDays(150)));
            xml.text("fin", isUnknown ? Dates.UNKNOWN : Dates.day(start.minusDays(30)));
            xml.close("periode").close("periode-inscription");
        }
    }
}
