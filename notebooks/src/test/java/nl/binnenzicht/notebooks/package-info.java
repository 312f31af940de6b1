/** Runs the notebooks on a published snapshot; start reading at {@code NotebookIT}. */
package nl.binnenzicht.notebooks;
