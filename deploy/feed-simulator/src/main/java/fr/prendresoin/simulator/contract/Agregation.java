package fr.prendresoin.simulator.contract;

public record Agregation(String valeurPossible, int nbResultats) {}
