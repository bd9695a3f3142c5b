package ir.rasteh.eligibility.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** On which ground a scheme stands; it is shown wherever a finding under the scheme is shown. */
public enum Pack {
    /** A statute in force grants it. */
    @JsonProperty("in-force")
    IN_FORCE,
    /** A policy proposal that no statute grants. */
    @JsonProperty("proposal")
    PROPOSAL,
    /** A what-if over another scheme. */
    @JsonProperty("simulation")
    SIMULATION
}
