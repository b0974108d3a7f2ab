package fr.prendresoin.simulator.contract;

import java.util.List;

public record FiltrePossible(String filtre, List<Agregation> agregation) {}
