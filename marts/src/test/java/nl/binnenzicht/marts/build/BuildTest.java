package nl.binnenzicht.marts.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import nl.binnenzicht.warehouse.cli.Progress;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    @TempDir private Path folder;

    @Test
    void aBuildPublishesASnapshotThatCurrentNames() {
        DataHome home = new DataHome(folder);
        try (TestLanding landing = TestLanding.example()) {
            landing.land(home);
        }
        SnapshotInfo info =
                new SnapshotBuild(
                                home,
                                TestSpark.engine(),
                                Clock.systemUTC(),
                                Progress.onStandardOut())
                        .run(BuildPlan.standard());
        assertThat(new SnapshotStore(home).current().orElseThrow().id()).isEqualTo(info.id());
    }
}
