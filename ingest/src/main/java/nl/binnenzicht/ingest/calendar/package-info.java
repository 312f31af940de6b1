/** What should have been delivered, and was it? */
package nl.binnenzicht.ingest.calendar;
