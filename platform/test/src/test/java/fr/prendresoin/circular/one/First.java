package fr.prendresoin.circular.one;

import fr.prendresoin.circular.two.Second;

public class First {

    Second second() {
        return new Second();
    }
}
