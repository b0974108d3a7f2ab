/// The métiers: what they are, how one comes to them, where they lead.
@NullMarked
package fr.prendresoin.website.metiers;

import org.jspecify.annotations.NullMarked;
