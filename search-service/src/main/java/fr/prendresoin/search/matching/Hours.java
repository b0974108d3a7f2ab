package fr.prendresoin.search.matching;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a person thinks of working at night, or at the weekend.
enum Hours {
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("wanted")
    WANTED
}
