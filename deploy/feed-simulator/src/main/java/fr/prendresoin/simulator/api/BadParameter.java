package fr.prendresoin.simulator.api;

/// A parameter that the contract refuses.
final class BadParameter extends RuntimeException {

    private BadParameter(String message) {
        super(message, null, false, false);
    }

    static BadParameter value(String name) {
        return new BadParameter("Valeur du paramètre « %s » incorrecte.".formatted(name));
    }

    static BadParameter format(String name, String expected) {
        return new BadParameter("Format du paramètre « %s » incorrect. %s".formatted(name, expected));
    }

    static BadParameter because(String message) {
        return new BadParameter(message);
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
