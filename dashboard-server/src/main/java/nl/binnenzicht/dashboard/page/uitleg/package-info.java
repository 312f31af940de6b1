/** The page that follows one number back to the files it rests on. */
package nl.binnenzicht.dashboard.page.uitleg;
