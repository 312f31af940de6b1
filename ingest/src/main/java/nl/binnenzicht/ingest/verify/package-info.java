/** Proves that a data home holds what it says, and repairs what is safe to repair. */
package nl.binnenzicht.ingest.verify;
