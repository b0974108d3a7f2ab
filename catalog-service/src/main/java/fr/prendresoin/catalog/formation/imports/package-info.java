/// Takes in files of courses, and keeps the books: received = published + amended + unchanged + rejected + pending.
@NullMarked
package fr.prendresoin.catalog.formation.imports;

import org.jspecify.annotations.NullMarked;
