/// How hard it was to recruit, by occupation and bassin d'emploi.
@NullMarked
package fr.prendresoin.catalog.tension;

import org.jspecify.annotations.NullMarked;
