/// The answers of the contract, field for field: what is not in the contract is not here.
@NullMarked
package fr.prendresoin.simulator.contract;

import org.jspecify.annotations.NullMarked;
