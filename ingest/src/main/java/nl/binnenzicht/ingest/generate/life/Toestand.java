package nl.binnenzicht.ingest.generate.life;

import nl.binnenzicht.ingest.generate.world.Kans;

/**
 * Everything about a person that moves the chance of work or of an instrument. Small and copyable,
 * so that a month can be lived twice: with and without a start.
 */
final class Toestand {

    /** No instrument was started yet. */
    static final int NOOIT = -1000;

    /** Hidden distance to work and hidden risk, each around a level of the person's own. */
    double afstand;

    double afstandNiveau;
    double risico;
    double risicoNiveau;

    double leeftijd;
    int opleiding;
    int duurMaanden;
    boolean deeltijd;
    boolean ontheffing;
    boolean statushouder;

    /** What the last screening said; kwadrant 0: never screened. */
    int gemetenAfstand;

    int gemetenEscalatie;
    int kwadrant;

    /** The instrument of the last start, the month of it, and the kwadrant then. */
    Instrument instrument;

    int startMaand = NOOIT;
    int kwadrantBijStart;

    /** One month later, before anything happens in it. */
    void step(Kans kans) {
        afstandNiveau += 0.0045;
        afstand += -0.02 * (afstand - afstandNiveau) + 0.09 * kans.normal();
        risico += -0.03 * (risico - risicoNiveau) + 0.10 * kans.normal();
        leeftijd += 1 / 12.0;
        duurMaanden++;
        if (deeltijd) {
            deeltijd = !kans.event(Inkomen.STOP);
        } else {
            deeltijd = kans.event(Inkomen.start(this));
        }
    }

    void start(Instrument started, int m) {
        instrument = started;
        startMaand = m;
        kwadrantBijStart = kwadrant;
    }

    Toestand copy() {
        Toestand copy = new Toestand();
        copy.afstand = afstand;
        copy.afstandNiveau = afstandNiveau;
        copy.risico = risico;
        copy.risicoNiveau = risicoNiveau;
        copy.leeftijd = leeftijd;
        copy.opleiding = opleiding;
        copy.duurMaanden = duurMaanden;
        copy.deeltijd = deeltijd;
        copy.ontheffing = ontheffing;
        copy.statushouder = statushouder;
        copy.gemetenAfstand = gemetenAfstand;
        copy.gemetenEscalatie = gemetenEscalatie;
        copy.kwadrant = kwadrant;
        copy.instrument = instrument;
        copy.startMaand = startMaand;
        copy.kwadrantBijStart = kwadrantBijStart;
        return copy;
    }
}
