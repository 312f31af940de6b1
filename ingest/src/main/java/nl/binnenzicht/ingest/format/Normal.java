package nl.binnenzicht.ingest.format;

/**
 * Brings a value to the form that landing reads. Text that is no value of its kind comes back as it
 * was, so that landing reports it; the empty text says that there is no value.
 */
@FunctionalInterface
interface Normal {
    String of(String text);
}
