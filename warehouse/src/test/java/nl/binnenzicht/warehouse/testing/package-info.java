/**
 * Test language that every module shares; ships as the test-jar of warehouse. Start reading at
 * {@link nl.binnenzicht.warehouse.testing.TextTable}.
 */
package nl.binnenzicht.warehouse.testing;
