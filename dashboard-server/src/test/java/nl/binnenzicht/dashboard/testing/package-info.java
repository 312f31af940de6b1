/** A data home with a small invented snapshot, made from the tables of docs/datamodel.md. */
package nl.binnenzicht.dashboard.testing;
