package nl.binnenzicht.marts.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A query in the making: text of ours, and values of others that become parameters. */
final class Vraag {

    private final StringBuilder tekst = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /** Text of ours. */
    Vraag sql(String deel) {
        tekst.append(deel);
        return this;
    }

    /** A value; it never becomes text. */
    Vraag waarde(Object waarde) {
        parameters.add(waarde);
        tekst.append('?');
        return this;
    }

    Vraag datum(LocalDate dag) {
        return sql("cast(").waarde(dag).sql(" as date)");
    }

    /** The day at a distance of the index date of {@code p}. */
    Vraag dag(Afstand afstand) {
        return sql("cast(p.index_datum + " + afstand.eenheid().functie() + "(cast(")
                .waarde(afstand.aantal())
                .sql(" as integer)) as date)");
    }

    String tekst() {
        return tekst.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }
}
