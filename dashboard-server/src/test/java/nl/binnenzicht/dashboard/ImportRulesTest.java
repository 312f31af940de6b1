package nl.binnenzicht.dashboard;

import nl.binnenzicht.warehouse.testing.ImportRules;
import org.junit.jupiter.api.Test;

class ImportRulesTest {

    private final ImportRules rules = ImportRules.of("nl.binnenzicht.dashboard");

    @Test
    void javalinIsOnlyForTheWebPackage() {
        rules.door("io.javalin..", "web..");
    }

    @Test
    void theEngineDoesNotKnowWhoShowsItsAnswers() {
        rules.never("disclosure..", "nl.binnenzicht.dashboard.answer..")
                .never("answer..", "nl.binnenzicht.dashboard.page..")
                .never("answer..", "nl.binnenzicht.dashboard.web..")
                .never("disclosure..", "nl.binnenzicht.dashboard.page..")
                .never("disclosure..", "nl.binnenzicht.dashboard.web..");
    }

    @Test
    void whatShowsNumbersNeverTouchesAnswersOrTheDatabase() {
        for (String showing : new String[] {"page..", "chart..", "export.."}) {
            rules.neverClass(showing, "nl.binnenzicht.dashboard.answer.Answers")
                    .neverClass(showing, "nl.binnenzicht.dashboard.answer.ServedSnapshot")
                    .neverClass(showing, "nl.binnenzicht.warehouse.query.Rows");
        }
    }

    @Test
    void onlyTheGateMakesPublishedTables() {
        rules.madeAtHome("nl.binnenzicht.dashboard.disclosure.Published")
                .madeAtHome("nl.binnenzicht.dashboard.answer.Answer")
                .onlyCalledFrom(
                        "nl.binnenzicht.dashboard.disclosure.Assembly", "ready", "answer..");
    }

    /** The compiler holds the first two; the third holds that nobody reads a mart beside it. */
    @Test
    void exactNumbersStayWithTheGate() {
        rules.isHidden("nl.binnenzicht.dashboard.answer.Found")
                .madeAtHome("nl.binnenzicht.dashboard.answer.Gate")
                .door("nl.binnenzicht.warehouse.query..", "answer..", "export..");
    }
}
