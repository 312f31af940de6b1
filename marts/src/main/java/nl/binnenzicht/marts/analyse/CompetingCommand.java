package nl.binnenzicht.marts.analyse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.binnenzicht.marts.statistics.AalenJohansen;
import nl.binnenzicht.marts.statistics.Estimate;
import nl.binnenzicht.marts.statistics.SurvivalTimes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code analyse competing}: the chance of each way out by a time (Aalen-Johansen). */
@Command(
        name = "competing",
        mixinStandardHelpOptions = true,
        description = "Kans per uitgang over de tijd (Aalen-Johansen); 0 is niet vertrokken.")
final class CompetingCommand extends Analysis {

    @Option(
            names = "--input",
            required = true,
            paramLabel = "BESTAND",
            description = "een rij per duur")
    private Path input;

    @Option(
            names = "--time",
            required = true,
            paramLabel = "KOLOM",
            description = "duur tot het einde")
    private String time;

    @Option(
            names = "--cause",
            required = true,
            paramLabel = "KOLOM",
            description = "code van de uitgang")
    private String cause;

    @Option(
            names = "--entry",
            paramLabel = "KOLOM",
            description = "duur waarop iemand in beeld kwam")
    private String entry;

    @Option(
            names = "--at",
            required = true,
            split = ",",
            paramLabel = "T",
            description = "tijden om te tonen")
    private double[] at;

    @Override
    Object answer() {
        Workfile file = Workfile.read(input).require(Arrays.asList(time, cause, entry));
        Stays stays = Stays.of(file, entry, time, file.numbers(cause));
        SurvivalTimes times = stays.times(stays.rows());
        AalenJohansen curve = AalenJohansen.of(times);
        List<Outcome> points = new ArrayList<>();
        for (double t : at) {
            Outcome incidence = new Outcome();
            Outcome errors = new Outcome();
            Outcome intervals = new Outcome();
            for (int k : times.causes()) {
                Estimate f = curve.incidence(k, t);
                String name = Integer.toString(k);
                incidence.put(name, f.value());
                errors.put(name, f.standardError());
                intervals.put(name, AalenJohansen.interval(f));
            }
            points.add(
                    Outcome.of("time", t)
                            .put("n_risk", times.atRisk(t))
                            .put("event_free", curve.eventFree(t))
                            .put("cif", incidence)
                            .put("se", errors)
                            .put("interval", intervals));
        }
        return Outcome.of("at", points).put("n", times.size()).put("rejected", stays.rejected());
    }
}
