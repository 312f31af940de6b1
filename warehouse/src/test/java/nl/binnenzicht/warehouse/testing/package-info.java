/** Test language that every module shares; ships as the test-jar of warehouse. */
package nl.binnenzicht.warehouse.testing;
