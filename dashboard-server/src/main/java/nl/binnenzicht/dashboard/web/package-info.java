/**
 * The web server: addresses, what a person may ask in them, and what leaves.
 *
 * <p>All addresses stand in {@link nl.binnenzicht.dashboard.web.Routes}. Start reading there.
 * Imports: all of the dashboard; the only package that imports {@code io.javalin}, jte and
 * Micrometer.
 */
package nl.binnenzicht.dashboard.web;
