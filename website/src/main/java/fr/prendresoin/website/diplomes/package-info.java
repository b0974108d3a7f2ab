/// The diplomas: what they are, how one comes to them, where they are prepared, and where they lead.
@NullMarked
package fr.prendresoin.website.diplomes;

import org.jspecify.annotations.NullMarked;
