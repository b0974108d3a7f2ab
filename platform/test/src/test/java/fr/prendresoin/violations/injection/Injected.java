package fr.prendresoin.violations.injection;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

class Injected {

    @Autowired
    @Nullable String secretly;
}
