package nl.binnenzicht.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.binnenzicht.marts.mkba.Actor;
import nl.binnenzicht.marts.mkba.Casus;
import nl.binnenzicht.marts.mkba.CasusBestand;
import nl.binnenzicht.marts.mkba.Invoer;
import nl.binnenzicht.marts.mkba.MkbaUitkomst;
import nl.binnenzicht.marts.mkba.MkbaUitkomst.ActorSaldo;
import nl.binnenzicht.marts.statistics.Uncertain;
import nl.binnenzicht.marts.step.ReferentieMetingen;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A second engine calculates the workbook: the formula evaluator of Apache POI. */
class MkbaWorkbookTest {

    private static Casus casus() throws IOException {
        String text = Files.readString(Path.of("../docs/how-to/mkba-voorbeeld.yaml"));
        return CasusBestand.read("voorbeeld", text, ReferentieMetingen.shipped());
    }

    private static Workbook open(Casus casus) throws IOException {
        byte[] bytes = MkbaWorkbook.write(MkbaUitkomst.of(casus));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /** The number beside a name, calculated anew. */
    private static CellValue value(Workbook workbook, String sheet, String name) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        return evaluator.evaluate(cell(workbook, sheet, name));
    }

    private static Cell cell(Workbook workbook, String sheet, String name) {
        Sheet found = workbook.getSheet(sheet);
        for (Row row : found) {
            Cell first = row.getCell(0);
            if (first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals(name)) {
                return row.getCell(1) == null ? row.createCell(1) : row.getCell(1);
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static double number(Workbook workbook, String name) {
        return value(workbook, "Uitkomst", name).getNumberValue();
    }

    /** By hand in docs/how-to/mkba-casus.md: 1,262.71. */
    @Test
    void theFormulasGiveTheBalanceToTheCent() throws IOException {
        Workbook workbook = open(casus());

        assertThat(number(workbook, "Netto contante waarde")).isCloseTo(1262.71, within(0.005));
        assertThat(number(workbook, "Baten")).isCloseTo(4262.71, within(0.005));
        assertThat(number(workbook, "Kosten")).isCloseTo(3000, within(0.005));
        assertThat(number(workbook, "Baten gedeeld door kosten")).isCloseTo(1.4209, within(5e-5));
        assertThat(number(workbook, "Omslag van het effect")).isCloseTo(0.070378, within(5e-7));
    }

    @Test
    void theFormulasGiveTheBalanceOfEveryActor() throws IOException {
        Workbook workbook = open(casus());

        for (ActorSaldo one : MkbaUitkomst.of(casus()).actoren()) {
            assertThat(number(workbook, "Saldo " + one.actor().naam()))
                    .as("%s", one.actor())
                    .isCloseTo(one.saldo(), within(1e-9));
        }
    }

    /** The formulas live: what is typed in on sheet Invoer moves them as it moves the model. */
    @Test
    void anotherNumberInTheSheetIsAnotherNumberInTheModel() throws IOException {
        Casus anders =
                casus().with(Invoer.EFFECT, Uncertain.fixed(0.2))
                        .with(Invoer.MAANDEN, Uncertain.fixed(15))
                        .with(Invoer.BLIJFKANS, Uncertain.fixed(0.5))
                        .withVoet(0.05);
        Workbook workbook = open(casus());
        cell(workbook, "Invoer", "EFFECT").setCellValue(0.2);
        cell(workbook, "Invoer", "MAANDEN").setCellValue(15);
        cell(workbook, "Invoer", "BLIJFKANS").setCellValue(0.5);
        cell(workbook, "Invoer", "DISCONTOVOET").setCellValue(0.05);
        MkbaUitkomst uitkomst = MkbaUitkomst.of(anders);

        assertThat(number(workbook, "Netto contante waarde"))
                .isCloseTo(uitkomst.ncw(), within(1e-9));
        assertThat(number(workbook, "Omslag van het effect"))
                .isCloseTo(uitkomst.omslag(), within(1e-12));
        assertThat(number(workbook, "Saldo " + Actor.GEMEENTE.naam()))
                .isCloseTo(uitkomst.actoren().get(0).saldo(), within(1e-9));
    }

    @Test
    void withoutAnEffectOnlyTheBreakEvenIsANumber() throws IOException {
        String text =
                Files.readString(Path.of("../docs/how-to/mkba-voorbeeld.yaml"))
                        .replace(
                                "  waarde: 0.10\n  standaardfout: 0.02\n  bron: bedacht\n",
                                "  onbekend: niemand vergeleek dit.\n");
        Workbook workbook =
                open(CasusBestand.read("voorbeeld", text, ReferentieMetingen.shipped()));

        assertThat(value(workbook, "Uitkomst", "Netto contante waarde").getStringValue())
                .isEqualTo("onbekend");
        assertThat(number(workbook, "Omslag van het effect")).isCloseTo(0.070378, within(5e-7));
    }

    @Test
    void textIsNeverAFormula() throws IOException {
        String text =
                Files.readString(Path.of("../docs/how-to/mkba-voorbeeld.yaml"))
                        .replace("naam: Traject\n", "naam: \"=1+1\"\n");
        Workbook workbook =
                open(CasusBestand.read("voorbeeld", text, ReferentieMetingen.shipped()));

        Cell name = workbook.getSheet("Prijzen").getRow(1).getCell(0);
        assertThat(name.getCellType()).isEqualTo(CellType.STRING);
        assertThat(name.getStringCellValue()).isEqualTo("'=1+1");
    }
}
