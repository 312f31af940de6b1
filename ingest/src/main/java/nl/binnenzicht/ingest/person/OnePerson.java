package nl.binnenzicht.ingest.person;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.binnenzicht.ingest.vault.Vault;

/**
 * Everything a person is known by.
 *
 * @param clientId the pseudonym that stands for the person
 * @param numbers every number, merged ones too
 * @param clientIds every pseudonym
 */
record OnePerson(String clientId, Set<Integer> numbers, Set<String> clientIds) {

    /** Finds a person by any of the numbers. Problems: BZ-096 when none of them was delivered. */
    static OnePerson find(Vault vault, int bsn) {
        Set<Integer> numbers = vault.identity().numbers(bsn);
        if (numbers.stream().noneMatch(vault.table()::knows)) {
            throw PersonProblems.unknown("deze persoon");
        }
        Set<String> clientIds = new LinkedHashSet<>();
        String own = vault.pseudonyms().of(vault.identity().survivor(bsn));
        clientIds.add(own);
        numbers.forEach(number -> clientIds.add(vault.pseudonyms().of(number)));
        return new OnePerson(own, numbers, clientIds);
    }

    /** Names nobody, so that a log line cannot. */
    @Override
    public String toString() {
        return "OnePerson[...]";
    }
}
