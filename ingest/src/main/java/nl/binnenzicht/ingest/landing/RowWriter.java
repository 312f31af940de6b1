package nl.binnenzicht.ingest.landing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import nl.binnenzicht.warehouse.schema.Contract;

/**
 * Writes good rows in a thread of its own while the next ones are read and judged: about half of
 * the work each. Rows travel in batches that are used again, so memory does not grow with the file.
 *
 * <p>The table and the notes of persons belong to that thread until {@link #close}.
 */
final class RowWriter implements AutoCloseable {

    private static final int ROWS = 512;
    private static final int BATCHES = 4;

    private final ParquetTable table;
    private final PersonNotes persons;
    private final BlockingQueue<Batch> full = new ArrayBlockingQueue<>(BATCHES + 1);
    private final BlockingQueue<Batch> free = new ArrayBlockingQueue<>(BATCHES + 1);
    private final Batch end;
    private final Thread thread = new Thread(this::work, "landing-schrijver");
    private Batch current;
    private volatile Throwable failure;
    private boolean isSaid;

    /** Rows on their way. */
    private static final class Batch {

        private final ParsedRow[] rows;
        private int size;

        private Batch(Contract contract, int capacity) {
            rows = new ParsedRow[capacity];
            for (int i = 0; i < capacity; i++) {
                rows[i] = i == 0 ? new ParsedRow(contract) : rows[0].another();
            }
        }
    }

    RowWriter(Contract contract, ParquetTable table, PersonNotes persons) {
        this.table = table;
        this.persons = persons;
        end = new Batch(contract, 0);
        current = new Batch(contract, ROWS);
        for (int i = 1; i < BATCHES; i++) {
            free.add(new Batch(contract, ROWS));
        }
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes over the values of a row; the row itself can be filled again. */
    void write(ParsedRow row) throws IOException {
        current.rows[current.size++].take(row);
        if (current.size == ROWS) {
            handOver();
        }
    }

    private void handOver() throws IOException {
        rethrow();
        put(current);
        try {
            current = free.take();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private void put(Batch batch) throws IOException {
        try {
            full.put(batch);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private void work() {
        try {
            for (Batch batch = full.take(); batch != end; batch = full.take()) {
                if (failure == null) {
                    write(batch);
                }
                batch.size = 0;
                free.put(batch);
            }
        } catch (InterruptedException e) {
            failure = e;
        }
    }

    /** After a failure the batches still go round, so that nobody waits for one in vain. */
    private void write(Batch batch) {
        try {
            for (int i = 0; i < batch.size; i++) {
                table.write(batch.rows[i]);
                persons.note(batch.rows[i]);
            }
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        }
    }

    /** Says once what went wrong: closing after it must not say it again. */
    private void rethrow() throws IOException {
        if (isSaid) {
            return;
        }
        isSaid = failure != null;
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        if (failure != null) {
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("stopped while rows were written");
    }

    /** Waits until every row is written. */
    @Override
    public void close() throws IOException {
        put(current);
        put(end);
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted();
        }
        rethrow();
    }
}
