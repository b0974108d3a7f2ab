package fr.prendresoin.simulator.chance;

/// What a draw decides.
public enum Aspect {
    GROUP,
    POST,
    PLACE,
    TERMS,
    TEXT,
    TITLE,
    BLEMISH,
    ORIGIN,
    TIME,
    DETAILS,
    AMENDMENT,
    CREATION,
    CHURN,
    COURSE,
    SESSIONS,
    DEFECT
}
