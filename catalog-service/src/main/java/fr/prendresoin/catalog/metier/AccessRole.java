package fr.prendresoin.catalog.metier;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a diploma is to the access to a métier.
enum AccessRole {
    /// It suffices, with what is required of everybody.
    @JsonProperty("qualifies")
    QUALIFIES,

    /// It, or another one before the same diploma, must come first.
    @JsonProperty("prior")
    PRIOR,

    /// It shortens or eases the way to another diploma, and does not replace it.
    @JsonProperty("lightens")
    LIGHTENS,

    /// Nobody exercises without it, whatever their diploma.
    @JsonProperty("required")
    REQUIRED,

    /// It is followed by those who are hired.
    @JsonProperty("on-the-job")
    ON_THE_JOB,

    /// It is welcome, neither sufficient nor required.
    @JsonProperty("helps")
    HELPS;

    /// Whether it is told with the diploma that it leads to.
    boolean leadsToAnother() {
        return this == PRIOR || this == LIGHTENS;
    }
}
