/** What a town may set per source without touching the program. */
package nl.binnenzicht.ingest.config;
