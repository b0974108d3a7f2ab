package fr.prendresoin.website.map;

import fr.prendresoin.website.address.Address;
import fr.prendresoin.website.map.Cells.Cell;
import fr.prendresoin.website.question.Question;
import fr.prendresoin.website.services.Answer;
import java.util.List;
import java.util.Optional;

/// A part of the country, with discs for what is found there.
record CloseUp(Outlines outlines, Question<?> question, View view) {

    private static final double LETTER = 0.034;

    /// As many as can be told apart.
    private static final int MOST = 60;

    ResultMap map(Answer<Cells> counted) {
        double letter = LETTER * view.window().side();
        List<Cell> cells = counted.found().map(Cells::cells).orElse(List.of()).stream()
                .limit(MOST)
                .toList();
        long most = cells.isEmpty() ? 1 : cells.getFirst().count();
        List<Disc> discs =
                cells.stream().flatMap(cell -> disc(cell, most).stream()).toList();
        return new ResultMap(
                view.window().viewBox(),
                letter,
                areas(),
                Names.written(discs, view.window(), letter),
                view.circle(),
                List.of(),
                counted.found().isEmpty()
                        ? null
                        : cells.stream().map(this::spot).toList(),
                view.radiusKm(),
                question.everywhere());
    }

    private List<Area> areas() {
        return outlines.all().entrySet().stream()
                .filter(entry -> view.window().shows(entry.getValue()))
                .map(entry -> new Area(
                        null,
                        entry.getValue().name(),
                        view.departments().contains(entry.getKey()) ? "ps-map__area ps-map__area--1" : "ps-map__area",
                        entry.getValue().path(),
                        null))
                .toList();
    }

    private Optional<Disc> disc(Cell cell, long most) {
        return outlines.point(cell.lat(), cell.lon())
                .map(point -> Disc.of(
                        point,
                        spot(cell),
                        (double) cell.count() / most,
                        view.window().side()));
    }

    private Spot spot(Cell cell) {
        Cells.Town town = cell.commune();
        return town == null
                ? new Spot("Autre lieu", "", cell.count(), null)
                : new Spot(town.label(), town.shortName(), cell.count(), around(town));
    }

    private Address around(Cells.Town town) {
        return question.everywhere().with("commune", town.code()).with("radius", view.radiusKm());
    }
}
