package fr.prendresoin.simulator.contract;

public record Competence(String code, String libelle, String exigence) {}
