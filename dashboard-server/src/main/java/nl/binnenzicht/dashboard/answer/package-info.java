/**
 * The engine: a metric and a request in, rows out. Nothing of it may be shown as it is; what may be
 * is decided in {@code disclosure}.
 */
package nl.binnenzicht.dashboard.answer;
