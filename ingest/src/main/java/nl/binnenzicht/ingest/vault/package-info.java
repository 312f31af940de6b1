/**
 * The one sealed place: the key that makes pseudonyms, and the table that leads back from a
 * pseudonym to a citizen service number.
 *
 * <p>Start reading at {@link nl.binnenzicht.ingest.vault.Vault}. Everything lies under {@code
 * vault/} of the data home, folder mode 700, files mode 600; nothing outside this module reads it.
 *
 * <p>Imports: {@code warehouse.error}, {@code warehouse.store}; the only package that imports Tink.
 */
package nl.binnenzicht.ingest.vault;
