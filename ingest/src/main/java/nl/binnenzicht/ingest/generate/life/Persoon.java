package nl.binnenzicht.ingest.generate.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.binnenzicht.ingest.generate.extract.ClientregistratieRows;
import nl.binnenzicht.ingest.generate.world.Kans;

/** One invented person while the life is lived: who it is, where it lives, in which roles. */
final class Persoon {

    private static final String ZOETERMEER = "0637";
    private static final String ELDERS = "0000";
    private static final int DOMEINEN = 13;

    /** A period in a role or at an address; tot null: now. */
    private static final class Tijdvak {
        private final String code;
        private final LocalDate van;
        private LocalDate tot;

        private Tijdvak(String code, LocalDate van) {
            this.code = code;
            this.van = van;
        }
    }

    final String bsn;
    final LocalDate geboren;
    final String geslacht;
    final Toestand toestand = new Toestand();
    final Inkomen inkomen = new Inkomen();
    final Zrm zrm;
    final Begeleiding begeleiding;
    final Ontheffing ontheffing;

    /** How far this person lies from the average on each ZRM domain. */
    final double[] domein = new double[DOMEINEN];

    private LocalDate overleden;
    private final List<Tijdvak> rollen = new ArrayList<>();
    private final List<Tijdvak> adressen = new ArrayList<>();
    private final String huisvesting;
    private final int opleiding;

    /**
     * Invents a person.
     *
     * @param dag the day on which the age is this
     * @param leeftijd years, with a fraction
     * @param afstand hidden distance to work
     */
    Persoon(
            Wereld wereld,
            Kans kans,
            LocalDate dag,
            double leeftijd,
            String geslacht,
            double afstand) {
        bsn = wereld.bsn().next();
        geboren = dag.minusDays((long) (leeftijd * 365.2425));
        this.geslacht = geslacht;
        toestand.leeftijd = leeftijd;
        toestand.afstandNiveau = afstand - 0.3 * kans.normal();
        toestand.afstand = afstand;
        toestand.risicoNiveau = 0.2 * afstand + 0.93 * kans.normal();
        toestand.risico = toestand.risicoNiveau + 0.35 * kans.normal();
        opleiding = opleiding(kans, afstand);
        toestand.opleiding = opleiding;
        huisvesting = kans.event(0.03) ? null : Integer.toString(1 + woning(kans));
        for (int i = 0; i < DOMEINEN; i++) {
            domein[i] = 0.55 * kans.normal();
        }
        zrm = new Zrm(wereld, this);
        begeleiding = new Begeleiding(wereld, this, kans);
        ontheffing = new Ontheffing(wereld, this);
    }

    /** Registers where the person lives when first known; some moved in from elsewhere. */
    void woont(Kans kans, LocalDate dag) {
        if (kans.event(0.01)) {
            return;
        }
        LocalDate lang = dag.minusDays(kans.between(400, 6000));
        LocalDate sinds = lang.isBefore(geboren) ? geboren : lang;
        if (kans.event(0.15)) {
            adressen.add(new Tijdvak(ELDERS, sinds));
            verhuist(ZOETERMEER, dag.minusDays(kans.between(1, 300)));
        } else {
            adressen.add(new Tijdvak(ZOETERMEER, sinds));
        }
    }

    /** Leaves the municipality: the last day here is given. */
    void vertrekt(LocalDate laatsteDag) {
        verhuist(ELDERS, laatsteDag.plusDays(1));
    }

    private void verhuist(String gemeente, LocalDate dag) {
        if (adressen.isEmpty()) {
            return;
        }
        Tijdvak vorig = adressen.get(adressen.size() - 1);
        if (vorig.van.isBefore(dag) && !vorig.code.equals(gemeente)) {
            vorig.tot = dag.minusDays(1);
            adressen.add(new Tijdvak(gemeente, dag));
        }
    }

    void begintRol(String code, LocalDate dag) {
        rollen.add(new Tijdvak(code, dag));
    }

    /** A role whose last day is known from the start. */
    void krijgtRol(String code, LocalDate van, LocalDate tot) {
        Tijdvak rol = new Tijdvak(code, van);
        rol.tot = tot;
        rollen.add(rol);
    }

    /** Ends the role if it runs. */
    void eindigtRol(String code, LocalDate dag) {
        for (Tijdvak rol : rollen) {
            if (rol.code.equals(code) && rol.tot == null) {
                rol.tot = dag.isBefore(rol.van) ? rol.van : dag;
            }
        }
    }

    boolean heeftRol(String code) {
        return rollen.stream().anyMatch(rol -> rol.code.equals(code) && rol.tot == null);
    }

    boolean heeftRolOp(String code, LocalDate dag) {
        return rollen.stream()
                .anyMatch(
                        rol ->
                                rol.code.equals(code)
                                        && !rol.van.isAfter(dag)
                                        && (rol.tot == null || !rol.tot.isBefore(dag)));
    }

    /** Ends every role that runs on the day or begins after it. */
    void eindigtRollen(LocalDate dag) {
        rollen.removeIf(rol -> rol.van.isAfter(dag));
        for (Tijdvak rol : rollen) {
            rol.tot = rol.tot == null || rol.tot.isAfter(dag) ? dag : rol.tot;
        }
    }

    void overlijdt(LocalDate dag) {
        overleden = dag;
        eindigtRollen(dag);
        if (!adressen.isEmpty()) {
            Tijdvak laatste = adressen.get(adressen.size() - 1);
            laatste.tot = laatste.tot == null && !dag.isBefore(laatste.van) ? dag : laatste.tot;
        }
    }

    /** Months of age on the last day of a month. */
    int maandenOud(LocalDate dag) {
        return (dag.getYear() - geboren.getYear()) * 12
                + dag.getMonthValue()
                - geboren.getMonthValue()
                - (dag.getDayOfMonth() < geboren.getDayOfMonth() ? 1 : 0);
    }

    /** Writes who this was; what begins after the window is not known yet. */
    void write(Wereld wereld) {
        ClientregistratieRows rows = wereld.bronnen().clientregistratie();
        rows.persoon(
                bsn,
                geboren,
                geslacht,
                Integer.toString(opleiding),
                wereld.venster().known(overleden));
        for (Tijdvak adres : adressen) {
            if (!adres.van.isAfter(wereld.venster().end())) {
                String woning = adres.code.equals(ZOETERMEER) ? huisvesting : null;
                rows.adres(bsn, adres.code, woning, adres.van, wereld.venster().known(adres.tot));
            }
        }
        for (Tijdvak rol : rollen) {
            if (!rol.van.isAfter(wereld.venster().end())) {
                rows.doelgroep(bsn, rol.code, rol.van, wereld.venster().known(rol.tot));
            }
        }
    }

    private static int opleiding(Kans kans, double afstand) {
        int level = kans.pick(.55 + .10 * Math.max(-2, Math.min(2, afstand)), .30, .11, .04);
        return level == 3 ? 9 : level + 1;
    }

    private static int woning(Kans kans) {
        return kans.pick(.78, .05, .11, .03, .01, .02);
    }
}
