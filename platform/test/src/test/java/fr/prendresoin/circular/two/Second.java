package fr.prendresoin.circular.two;

import fr.prendresoin.circular.one.First;

public class Second {

    First first() {
        return new First();
    }
}
