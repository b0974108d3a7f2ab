package fr.prendresoin.simulator.offer;

/// What experience the employer asks for.
public enum Requirement {
    D,
    S,
    E
}
