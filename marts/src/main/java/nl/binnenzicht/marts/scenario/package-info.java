/**
 * What if: the stored chances, inflow and prices of the forecast with something changed, beside the
 * same without. Arithmetic on groups; reads no person.
 */
package nl.binnenzicht.marts.scenario;
