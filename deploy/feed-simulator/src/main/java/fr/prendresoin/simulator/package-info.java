/// An HTTP server that speaks the France Travail *Offres d'emploi v2* contract over synthetic offers.
@NullMarked
package fr.prendresoin.simulator;

import org.jspecify.annotations.NullMarked;
