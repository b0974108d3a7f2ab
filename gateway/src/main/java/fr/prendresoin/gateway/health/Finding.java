package fr.prendresoin.gateway.health;

/// What one look at a component found.
record Finding(boolean up, String detail) {

    static Finding up(String detail) {
        return new Finding(true, detail);
    }

    static Finding down(String detail) {
        return new Finding(false, detail);
    }
}
