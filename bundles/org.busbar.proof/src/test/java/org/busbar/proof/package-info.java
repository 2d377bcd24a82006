/** Proofs about the whole of Busbar. */
package org.busbar.proof;
