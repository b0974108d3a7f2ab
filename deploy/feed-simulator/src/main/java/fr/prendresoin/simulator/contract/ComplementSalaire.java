package fr.prendresoin.simulator.contract;

public record ComplementSalaire(String code, String libelle) {}
