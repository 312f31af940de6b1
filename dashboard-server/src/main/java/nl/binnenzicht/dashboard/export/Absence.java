package nl.binnenzicht.dashboard.export;

import nl.binnenzicht.dashboard.disclosure.Cell;
import nl.binnenzicht.dashboard.disclosure.Published.Kind;

/** Why a cell of a file is empty, in the words of the screen. */
final class Absence {

    private Absence() {}

    static String text(Cell cell) {
        return switch (cell.state()) {
            case OK -> "";
            case TE_WEINIG -> "< 10";
            case NOG_NIET_MEETBAAR -> "nog niet meetbaar";
            case ONBEKEND -> "onbekend";
            case NVT -> "n.v.t.";
        };
    }

    static boolean isNumber(Kind kind) {
        return switch (kind) {
            case INTEGER, SHARE, EUR, DECIMAL -> true;
            case TEXT, DATE -> false;
        };
    }
}
