package nl.binnenzicht.ingest.generate.life;

import java.util.List;
import java.util.Map;
import nl.binnenzicht.warehouse.schema.ReferenceTable;

/** The rules by which two scores make a kwadrant: the same table that the marts use. */
public final class Kwadranten {

    private record Regel(int afstandVan, int afstandTot, int risicoVan, int risicoTot, int code) {}

    private final List<Regel> regels;

    Kwadranten() {
        regels =
                ReferenceTable.load("segmentregel").rows().stream()
                        .filter(row -> row.get("schema").equals("KWADRANT"))
                        .map(Kwadranten::regel)
                        .toList();
    }

    /** 1 to 4. */
    int of(int afstand, int escalatie) {
        for (Regel regel : regels) {
            if (afstand >= regel.afstandVan
                    && afstand <= regel.afstandTot
                    && escalatie >= regel.risicoVan
                    && escalatie <= regel.risicoTot) {
                return regel.code;
            }
        }
        throw new IllegalStateException("no rule for afstand " + afstand);
    }

    private static Regel regel(Map<String, String> row) {
        return new Regel(
                Integer.parseInt(row.get("afstand_van")),
                Integer.parseInt(row.get("afstand_tot")),
                Integer.parseInt(row.get("escalatie_van")),
                Integer.parseInt(row.get("escalatie_tot")),
                Integer.parseInt(row.get("code")));
    }
}
