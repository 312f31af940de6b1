package nl.binnenzicht.ingest.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, as long as there are not absurdly many of them for what was packed. */
final class LimitedStream extends FilterInputStream {

    private static final long ALWAYS_ALLOWED = 16L << 20;
    private static final long MOST_TIMES = 200;

    private final long most;
    private long count;

    /** Too many bytes come out: made to fill a disk or a memory. */
    static final class BombException extends IOException {

        private static final long serialVersionUID = 1L;

        BombException() {
            super("too many bytes unpacked");
        }
    }

    /**
     * @param packedBytes size of the packed file
     * @param mostBytes never more than this
     */
    LimitedStream(InputStream in, long packedBytes, long mostBytes) {
        super(in);
        most = Math.min(mostBytes, Math.max(ALWAYS_ALLOWED, packedBytes * MOST_TIMES));
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) throws BombException {
        count += read;
        if (count > most) {
            throw new BombException();
        }
    }
}
