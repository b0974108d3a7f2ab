package fr.prendresoin.website.territoires;

import fr.prendresoin.website.places.Commune;

/// A département.
public record Department(String code, String name, Commune.Named region, int communes, long population) {

    public String path() {
        return Kind.DEPARTMENT.path(code, name);
    }
}
