package nl.binnenzicht.marts.analyse;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code analyse SOORT --input F ... --json -}: the statistics of the product on any file. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        description = "Rekent met de methoden van Binnenzicht op een eigen bestand.",
        subcommands = {
            EffectCommand.class,
            TrialsCommand.class,
            SurvivalCommand.class,
            CompetingCommand.class,
            LogisticCommand.class,
            ForecastCommand.class,
            MkbaCommand.class,
            ProportionsCommand.class,
            PvaluesCommand.class,
            ShrinkCommand.class
        })
public final class AnalyseCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Noem een analyse; zie bin/binnenzicht analyse --help");
    }
}
